"""Prints what followthemoney makes of a file of entities, as JSON. Unknown schemata, properties and invalid values are errors."""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

entities = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        data = json.loads(line)
        # Cleaned: a value that its type does not allow is dropped, and so would differ.
        entity = model.get_proxy(data, cleaned=False)
        kept = {name: sorted(entity.get(name)) for name in data["properties"]}
        given = {name: sorted(values) for name, values in data["properties"].items()}
        assert kept.keys() == given.keys(), (kept, given)
        try:
            model.get(entity.schema.name).validate({"properties": given})
        except InvalidData as invalid:
            sys.exit(f"{invalid.errors} in {line[:500]}")
        entities.append({"id": entity.id, "schema": entity.schema.name, "caption": entity.caption, "given": given, "kept": kept})
json.dump(entities, sys.stdout)
