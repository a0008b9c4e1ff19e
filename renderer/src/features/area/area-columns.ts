import type { TFunction } from 'i18next';
import { SPONSOR_KINDS } from '#shared/contract/sponsor.ts';
import type { Choice, GridColumn } from '../../components/data-grid/grid-column.ts';
import { namedChoices, phoneColumn } from '../../components/table-page/column-kinds.ts';

export interface AreaChoices {
  streets: readonly Choice[];
  communities: readonly Choice[];
  serviceCentres: readonly Choice[];
}

/** The columns of 服务站点, 党群服务中心, 街道, 社区 and 依托单位, by table. */
export function areaColumns(t: TFunction, choices: AreaChoices) {
  const of = (table: string) => {
    const header = (field: string) => ({ field, header: t(`${table}.columns.${field}`) });
    return {
      header,
      name: { ...header('name'), width: 220, kind: 'text', pinned: true, required: true } as GridColumn,
      text: (field: string, width: number): GridColumn => ({ ...header(field), width, kind: 'text' }),
      area: (): GridColumn => ({ ...header('areaSqm'), width: 116, kind: 'decimal' }),
      count: (field: string): GridColumn => ({
        ...header(field),
        width: 96,
        kind: 'integer',
        readOnly: true,
      }),
      link: (field: string, labelField: string, options: readonly Choice[]): GridColumn => ({
        ...header(field),
        width: 200,
        kind: 'choice',
        choices: options,
        labelField,
      }),
    };
  };
  const [station, centre, street] = [of('station'), of('serviceCentre'), of('street')];
  const [community, sponsor] = [of('community'), of('sponsor')];
  return {
    station: [
      station.name,
      station.link('serviceCentreId', 'serviceCentre', choices.serviceCentres),
      station.link('communityId', 'community', choices.communities),
      station.count('buildings'),
      station.count('workers'),
      station.text('address', 220),
      station.area(),
      phoneColumn({ ...station.header('phone'), width: 132 }),
    ],
    serviceCentre: [
      centre.name,
      { ...centre.link('streetId', 'street', choices.streets), required: true },
      centre.count('stations'),
      centre.text('address', 220),
      centre.area(),
    ],
    street: [
      street.name,
      { ...street.text('district', 160), required: true },
      street.count('communities'),
      street.count('buildings'),
    ],
    community: [
      community.name,
      { ...community.link('streetId', 'street', choices.streets), required: true },
      community.count('buildings'),
    ],
    sponsor: [
      sponsor.name,
      {
        ...sponsor.header('kind'),
        width: 140,
        kind: 'choice',
        choices: namedChoices(SPONSOR_KINDS, (kind) => t(`sponsor.kinds.${kind}`)),
      },
      sponsor.count('buildings'),
      sponsor.text('contact', 120),
      phoneColumn({ ...sponsor.header('phone'), width: 132 }),
    ],
  } satisfies Record<string, GridColumn[]>;
}
