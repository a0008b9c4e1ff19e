export const rosterNotes = {
  'no-name': 'No name, so it cannot be imported',
  'no-building': 'Its building cannot be told, so it cannot be imported; name the building',
  'code-refused': 'The credit code was refused; matched by name, the registry keeps its code',
  'assumed-independent': 'Says that an org is set up but not how; taken as independent, please check',
  'assumed-joint': 'Says that an org is set up but not how; taken as joint, please check',
  'code-of-other-firm':
    'The credit code belongs to "{{name}}" in the registry, but the name is another firm\'s; please check',
  'same-name-other-code':
    'The firm of this name in the registry has code {{uscc}}; both codes are valid, please check',
  'same-name-other-code-in-file':
    'Same name as line {{line}} of "{{file}}" under another credit code; please check',
  'several-with-name': '{{count}} firms have this name, so it is unclear which one is meant; please check',
  'place-moved':
    '"{{name}}" is in this building; only the place in the name moved, but room, phone and people all differ; please check',
  'same-room-similar-name':
    '"{{name}}" of a similar name held this room and may be the same firm; please check',
  'changed-meanwhile':
    'Since the workbook was sent out, the registry and the workbook both changed these cells, differently; please check. Nothing was taken.',
  'differs-from-line': 'Same firm as line {{line}} of "{{file}}" with other entries; not taken',
  'repeats-line': 'Repeats line {{line}} of "{{file}}"; not imported again',
  'repeats-line-other-room': 'Same firm as line {{line}} of "{{file}}"; kept as another room of it',
  'repeats-line-other-building':
    'Same firm as line {{line}} of "{{file}}"; kept as its room in another building',
  'named-in-other-building': 'The roster has it in "{{building}}"',
} as const;
