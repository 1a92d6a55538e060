import { type Kind, kindNames } from "../../../graph-data/model/kinds.ts";
import { type Modality, modalityNames } from "../../../graph-data/model/modalities.ts";
import { type Family, families } from "../../../graph-data/model/predicates.ts";

export const isKind = (name: string): name is Kind => kindNames.some((kind) => kind === name);

export const isModality = (name: string): name is Modality =>
  modalityNames.some((modality) => modality === name);

export const isFamily = (name: string): name is Family => Object.hasOwn(families, name);
