import type { ReportWorker } from '#shared/domain/report/report-rows.ts';
import { placeWorkers, serveBuildings } from '#shared/domain/staffing/serve-buildings.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import {
  blankField,
  countField,
  type Field,
  numberField,
  personField,
  tabulate,
  textField,
} from './fields.ts';
import { compareTexts, frameReport, type RowsInput, titleStreet } from './rows-input.ts';

interface WorkerLine {
  worker: ReportWorker;
  station: string | null;
  buildings: string[];
  firms: number;
}

/** 专职党群工作者名册: who serves which buildings, and how many firms that is. */
export function buildWorkersReport(input: RowsInput): ReportDocument {
  const t = translator(input.lang);
  const lines = listWorkers(input);
  const name = t('report.kinds.workers');
  const list = t('app.listSeparator');
  const fields: Field<WorkerLine>[] = [
    numberField(t('report.columns.number')),
    personField(t('papers.workers.name'), 20, 'worker.name', ({ worker }) => worker.name),
    textField(t('papers.workers.post'), 26, ({ worker }) => worker.post),
    textField(t('papers.places.station'), 40, ({ station }) => station),
    textField(t('papers.workers.buildings'), 70, ({ buildings }) => buildings.join(list) || null),
    countField(t('papers.workers.firms'), 16, ({ firms }) => firms),
    textField(t('papers.workers.hired'), 23, ({ worker }) => worker.hiredOn),
    personField(t('papers.columns.phone'), 28, 'phone', ({ worker }) => worker.phone),
    blankField(t('papers.columns.remark'), 30),
  ];
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      unit: t('papers.workers.unit'),
      count: t('papers.count.workers', { count: lines.length }),
      notes: [t('papers.workers.served')],
    }),
    ...tabulate(fields, lines, null),
    emptyText: t('papers.workers.none'),
  };
}

function listWorkers({ rows }: RowsInput): WorkerLine[] {
  const workers = placeWorkers(rows);
  const served = serveBuildings(rows, workers);
  const station = new Map(rows.stations.map(({ id, name }) => [id, name]));
  const placed = new Map(workers.map((worker) => [worker.id, worker.stationId]));
  return rows.workers
    .map((worker): WorkerLine => {
      const mine = served.filter((building) => building.workers.some(({ id }) => id === worker.id));
      return {
        worker,
        station: station.get(placed.get(worker.id) ?? '') ?? null,
        buildings: mine.map(({ name }) => name),
        firms: mine.reduce((sum, { firms }) => sum + firms, 0),
      };
    })
    .sort((a, b) => compareTexts(a.station, b.station) || compareTexts(a.worker.name, b.worker.name));
}
