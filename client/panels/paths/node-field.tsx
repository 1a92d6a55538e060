import { useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { kinds } from "../../../graph-data/model/kinds.ts";
import { Icon } from "../../design/icon.tsx";
import { KindMark } from "../../design/kind-mark.tsx";
import { useDesk, useTies } from "../../page/desk.tsx";
import { matchingNodes } from "../../state/paths/matching-nodes.ts";
import { useNodesBeyond } from "./use-nodes-beyond.ts";

interface Props {
  readonly label: string;
  readonly value: string | null;
  onChoose(key: string): void;
}

/** A node to choose by name or alias. */
export function NodeField({ label, value, onChoose }: Props) {
  const { part } = useDesk();
  const ties = useTies();
  const named = value === null ? "" : (ties.nodes.get(value)?.attributes.label ?? value);
  const [text, setText] = useState(named);
  const [before, setBefore] = useState(named);
  if (before !== named) {
    setBefore(named);
    setText(named);
  }
  // What is written in full is a choice made already: the list then offers all again.
  const asked = text === named ? "" : text;
  const here = useMemo(() => matchingNodes(ties.board, asked), [ties, asked]);
  const items = useNodesBeyond(part ? asked : "") ?? here;

  return (
    <ComboBox
      className="node-field"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (typeof key === "string") onChoose(key);
        else setText(named);
      }}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="node-field-box">
        <Input placeholder="Name of a node" />
        <Button aria-label={`All nodes for ${label}`}>
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="node-field-list" offset={4}>
        <ListBox
          className="node-options"
          renderEmptyState={() => <p className="quiet">No node of that name.</p>}
        >
          {({ key, label: name, kind }: (typeof items)[number]) => (
            <ListBoxItem id={key} textValue={name} className="node-option">
              <KindMark kind={kind} />
              <Text slot="label">{name}</Text>
              <Text slot="description">{kinds[kind].label}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
