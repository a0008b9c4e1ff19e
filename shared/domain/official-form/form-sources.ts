/** Single values that a cell of an official form can show. */
export const FORM_FIGURES = {
  firms: [
    'firms',
    'setUp',
    'independent',
    'joint',
    'jointBranches',
    'jointWithThree',
    'notSetUp',
    'dueNotSetUp',
    'fewMembers',
    'noMembers',
  ],
  members: ['members', 'fullMembers', 'probationary', 'elsewhere', 'staff', 'workers'],
  buildings: ['buildings', 'buildingsWithOrg', 'buildingsWithStation', 'buildingsBlank'],
  rates: ['organizationRate', 'workCovered', 'workRate', 'due', 'dueSetUp', 'dueRate'],
  words: ['office', 'head', 'reviewer', 'preparer', 'phone', 'filledInOn', 'asOf', 'year', 'month'],
} as const;
export type FormFigure = (typeof FORM_FIGURES)[keyof typeof FORM_FIGURES][number];
export type FormFigureGroup = keyof typeof FORM_FIGURES;

/** What a line of a list shows of its building. */
export const FORM_FIELDS = [
  'number',
  'name',
  'street',
  'community',
  'org',
  'station',
  'firms',
  'staff',
  'members',
  'fullMembers',
  'independent',
  'joint',
  'setUp',
  'dueNotSetUp',
  'fewMembers',
  'noMembers',
  'organizationRate',
  'workRate',
  'dueRate',
  'workers',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Lists fill a column downwards, a line for each building or for each blank one. */
export const FORM_LISTS = ['building', 'blank'] as const;
export type FormList = (typeof FORM_LISTS)[number];

export type FormSource =
  | { kind: 'figure'; figure: FormFigure }
  | { kind: 'list'; list: FormList; field: FormField };

/** A source as it is stored: `figure:firms`, `building:name`. */
export function writeSource(source: FormSource): string {
  return source.kind === 'figure' ? `figure:${source.figure}` : `${source.list}:${source.field}`;
}

const ALL_FIGURES: readonly string[] = Object.values(FORM_FIGURES).flat();

/** Null for a text that names no source. */
export function readSource(text: string): FormSource | null {
  const [of = '', name = ''] = text.split(':');
  if (of === 'figure' && ALL_FIGURES.includes(name)) return { kind: 'figure', figure: name as FormFigure };
  const list = FORM_LISTS.find((one) => one === of);
  const field = FORM_FIELDS.find((one) => one === name);
  return list && field ? { kind: 'list', list, field } : null;
}
