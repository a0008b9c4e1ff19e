import { Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FileSummary, Preview } from '#shared/contract/roster.ts';
import { TEXT_ENCODINGS } from '#shared/domain/roster/text-encoding.ts';
import { refusalSentence } from '../../components/error-sentence.ts';
import { chooseEncoding } from './decide-form.ts';
import { RememberedButton } from './remembered-dialog.tsx';
import { SheetCard } from './sheet-card.tsx';
import { StationCard } from './station-card.tsx';
import type { Change } from './use-import.ts';

interface RecognitionPanelProps {
  preview: Preview;
  onChange(change: Change): void;
}

/** What each file and sheet was taken for, why, and what a person can decide otherwise. */
export function RecognitionPanel({ preview, onChange }: RecognitionPanelProps) {
  const { t } = useTranslation();
  const { previewId, files, stations } = preview;
  // Files of one form are asked about once: the first sheet of the form asks for all of them.
  const asking = new Map<string, string>();
  for (const { key, sheets } of files) {
    for (const { name, fingerprint, taken } of sheets) {
      if (taken && !asking.has(fingerprint)) asking.set(fingerprint, `${key}/${name}`);
    }
  }
  return (
    <div className="recognition">
      <div className="recognition-tools">
        <RememberedButton onForget={() => onChange((decisions) => decisions)} />
      </div>
      {files.map((file) => (
        <article key={file.key} className="recognised-file">
          <h3>
            {file.key} <Tag>{file.format}</Tag>
            <Encoding file={file} onChange={onChange} />
          </h3>
          {file.refused && <p className="result-refused">{refusalSentence(file.refused, t)}</p>}
          {file.sheets.map((sheet) => {
            const station = stations.find((one) => one.file === file.file && one.sheet === sheet.name);
            return (
              <SheetCard
                key={`${sheet.name} ${sheet.fingerprint}`}
                previewId={previewId}
                file={file.key}
                sheet={sheet}
                asks={asking.get(sheet.fingerprint) === `${file.key}/${sheet.name}`}
                onChange={onChange}
              >
                {sheet.form?.station && station && <StationCard form={sheet.form.station} diff={station} />}
              </SheetCard>
            );
          })}
        </article>
      ))}
    </div>
  );
}

/** How a text file was decoded, to be changed where its characters are wrong. */
function Encoding({ file, onChange }: { file: FileSummary; onChange(change: Change): void }) {
  const { t } = useTranslation();
  if (file.encoding === null && file.refused?.code !== 'file.unknown-encoding') return null;
  return (
    <>
      <Select
        size="small"
        className="encoding-select"
        aria-label={t('importDecisions.encodingOf', { file: file.key })}
        placeholder={t('importDecisions.encoding')}
        {...(file.encoding !== null && { value: file.encoding })}
        options={TEXT_ENCODINGS.map((value) => ({ value, label: value }))}
        onChange={(encoding) => {
          const chosen = TEXT_ENCODINGS.find((known) => known === encoding);
          if (chosen) onChange((decisions) => chooseEncoding(decisions, file.key, chosen));
        }}
      />
      {file.unreadable > 0 && (
        <span className="result-refused">{t('importDecisions.unreadable', { count: file.unreadable })}</span>
      )}
    </>
  );
}
