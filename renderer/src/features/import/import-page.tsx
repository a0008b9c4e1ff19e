import './import.css';
import './decisions.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { useHost } from '../../host/host-context.tsx';
import { AppliedPanel } from './applied-panel.tsx';
import { BuildingName } from './building-name.tsx';
import { FilePicker } from './file-picker.tsx';
import { ImportList } from './import-list.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { droppedFiles } from './roster-files.ts';
import { useImport } from './use-import.ts';

/** 导入: files in, what they hold and what they would change, then one command that writes it. */
export function ImportPage() {
  const { t } = useTranslation();
  const flow = useImport();
  const { client } = useHost();
  useEffect(() => {
    // Only saves time: without it the first file starts the thread itself.
    client.roster.prepare().catch(() => {});
  }, [client]);
  const [dragging, setDragging] = useState(false);
  const busy = flow.reading.running || flow.writing.running;
  const onDrop = async (event: React.DragEvent) => {
    event.preventDefault();
    setDragging(false);
    if (busy) return;
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) await flow.read(files, '');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way to what the buttons do
    <div
      className="import-page"
      data-dragging={dragging && !busy}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) {
          setDragging(false);
        }
      }}
      onDrop={(event) => void onDrop(event)}
    >
      {flow.reading.running && (
        <section className="panel">
          <h2>{t('importPage.reading', { count: flow.files.length })}</h2>
          <LongWorkProgress progress={flow.reading.progress} onCancel={flow.reading.cancel} />
        </section>
      )}
      {flow.lacksBuilding && (
        <section className="panel">
          <BuildingName value={flow.building} onSubmit={(name) => void flow.read(flow.files, name)} />
        </section>
      )}
      {flow.reading.error !== null && !flow.lacksBuilding && <Failure error={flow.reading.error} />}
      {!flow.preview && !flow.reading.running && (
        <>
          <FilePicker onFiles={(files) => void flow.read(files, '')} />
          <ImportList />
        </>
      )}
      {flow.applied && <AppliedPanel applied={flow.applied} onNext={flow.reset} />}
      {flow.preview && !flow.applied && !flow.reading.running && (
        <PreviewPanel key={flow.round} preview={flow.preview} flow={flow} />
      )}
    </div>
  );
}
