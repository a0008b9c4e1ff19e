import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, Button, Tabs } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '#shared/contract/roster.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { isTyping, undoShortcut } from '../../app/frame/undo-shortcut.ts';
import { useStatus } from '../../app/live/use-status.ts';
import { refusalSentence } from '../../components/error-sentence.ts';
import { SendBackButton } from '../../components/exchange/send-back-button.tsx';
import { Failure } from '../../components/failure.tsx';
import { formatCount, joinWords } from '../../components/format.ts';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { BuildingName } from './building-name.tsx';
import { countQuestions, hasDecided } from './decide-form.ts';
import { countTaken } from './decisions.ts';
import { DiffPanel } from './diff-panel.tsx';
import { FixPanel } from './fix/fix-panel.tsx';
import { ImportedBefore } from './imported-before.tsx';
import { needsBuilding } from './needs-building.ts';
import { RecognitionPanel } from './recognition-panel.tsx';
import type { Change, useImport } from './use-import.ts';

const NAMED_BUILDINGS = 3;

/** A dry run: what was recognised, what would change, and the button that writes it. */
export function PreviewPanel({ preview, flow }: { preview: Preview; flow: ReturnType<typeof useImport> }) {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  const [chosenDay, setMovedOutOn] = useState<Day | undefined>(undefined);
  const movedOutOn = chosenDay ?? status?.today;
  const refused = preview.files.filter((file) => file.refused !== null);
  const problems = preview.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.problems)).length;
  const questions = countQuestions(preview.files);
  const tables = preview.files
    .flatMap(({ sheets }) => sheets)
    .filter(({ taken, kind }) => taken && kind === 'table');
  const isRemembered = tables.length > 0 && tables.every(({ remembered }) => remembered !== null);
  const rows = Object.values(preview.diff).reduce((sum, count) => sum + count, 0);
  const taken = countTaken(preview.diff, flow.decisions);
  const stations = preview.stations.filter(({ changes }) => changes.length > 0).length;
  const ofFirms = taken.added + taken.updated + taken.movedOut;
  const nothing = ofFirms + stations === 0;
  const busy = flow.writing.running || flow.revising.running;
  const onChange = (change: Change) => void flow.change(change);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = undoShortcut(event.nativeEvent);
    if (!direction || isTyping(event.target)) return;
    // Here the keys take back what was decided; the registry has not been touched yet.
    event.preventDefault();
    if (!event.repeat) void flow.step(direction);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo are heard in one place for all that is inside
    <section className="panel preview-panel" onKeyDown={onKeyDown}>
      <header>
        <h2>{t('importPage.preview.title', { count: preview.files.length })}</h2>
        <span className="weak preview-buildings">{buildingWords()}</span>
        {isRemembered && <span className="weak">{t('importDecisions.allRemembered')}</span>}
        <span className="panel-tools">
          <Button
            icon={<UndoOutlined />}
            aria-label={t('importFix.undo')}
            title={t('importFix.undo')}
            disabled={busy || !flow.canUndo}
            onClick={() => void flow.step('undo')}
          />
          <Button
            icon={<RedoOutlined />}
            aria-label={t('importFix.redo')}
            title={t('importFix.redo')}
            disabled={busy || !flow.canRedo}
            onClick={() => void flow.step('redo')}
          />
          <SendBackButton preview={preview} files={flow.files} />
          <Button disabled={flow.writing.running} onClick={flow.reset}>
            {t('importPage.preview.again')}
          </Button>
          <Button
            type="primary"
            disabled={(nothing && !hasDecided(flow.decided)) || busy}
            onClick={() => void flow.apply(movedOutOn)}
          >
            {applyWords()}
          </Button>
        </span>
      </header>
      {flow.writing.running && (
        <LongWorkProgress progress={flow.writing.progress} onCancel={flow.writing.cancel} />
      )}
      {flow.revising.running && (
        <LongWorkProgress progress={flow.revising.progress} onCancel={flow.revising.cancel} />
      )}
      {flow.revising.error !== null && <Failure error={flow.revising.error} />}
      {flow.writing.error !== null && (
        <Failure error={flow.writing.error} onRetry={() => void flow.read(flow.files, flow.building)} />
      )}
      {refused.map(({ file, refused: why }) => (
        <Alert key={file} type="error" showIcon title={why && refusalSentence(why, t)} />
      ))}
      <ImportedBefore files={preview.files} />
      {(needsBuilding(preview) || flow.building !== '') && (
        <BuildingName value={flow.building} onSubmit={(name) => void flow.read(flow.files, name)} />
      )}
      <Tabs
        className="preview-tabs"
        size="small"
        defaultActiveKey={rows > 0 ? 'diff' : 'recognition'}
        items={[
          {
            key: 'diff',
            label: t('importPage.preview.diffTab', { count: formatCount(rows) }),
            children: (
              <DiffPanel
                preview={preview}
                decisions={flow.decisions}
                disabled={flow.writing.running}
                onChange={onChange}
                onTake={flow.take}
                movedOutOn={movedOutOn}
                onMovedOutOn={setMovedOutOn}
              />
            ),
          },
          {
            key: 'fix',
            label: t('importFix.tab'),
            destroyOnHidden: true,
            children: <FixPanel preview={preview} disabled={flow.writing.running} onChange={flow.change} />,
          },
          {
            key: 'recognition',
            label: recognitionLabel(),
            children: <RecognitionPanel preview={preview} onChange={onChange} />,
          },
        ]}
      />
    </section>
  );

  function applyWords(): string {
    if (nothing && hasDecided(flow.decided)) return t('importDecisions.rememberOnly');
    if (nothing) return t('importPage.preview.nothing');
    if (ofFirms === 0) return t('importPage.station.apply', { count: stations });
    const words = t('importPage.preview.apply', formatAll(taken));
    return stations > 0 ? words + t('importPage.station.applyMore', { count: stations }) : words;
  }

  function recognitionLabel(): string {
    if (questions > 0) return t('importDecisions.tab', { count: formatCount(questions) });
    return problems > 0
      ? t('importPage.preview.recognitionTabProblems', { count: formatCount(problems) })
      : t('importPage.preview.recognitionTab');
  }

  function buildingWords(): string {
    const names = preview.buildings.map(({ id, name }) =>
      id === null ? t('importPage.preview.newBuilding', { name }) : name,
    );
    const shown = joinWords(names.slice(0, NAMED_BUILDINGS), t);
    return names.length > NAMED_BUILDINGS
      ? t('importPage.preview.moreBuildings', { names: shown, count: names.length })
      : shown;
  }
}

function formatAll(counts: Record<'added' | 'updated' | 'movedOut', number>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatCount(count)]));
}
