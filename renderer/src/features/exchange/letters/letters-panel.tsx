import './letters.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Empty, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { LetterRequest } from '#shared/contract/letter.ts';
import { useAsOf } from '../../../app/as-of/as-of-context.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { PaperPreview } from '../../../components/paper/paper-preview.tsx';
import type { Zoom } from '../../../components/paper/zoom.ts';
import { ZoomSelect } from '../../../components/paper/zoom-select.tsx';
import { useQueries } from '../../../host/host-context.tsx';
import { FoundingFields } from './founding-fields.tsx';
import { LetterTools } from './letter-tools.tsx';

const KINDS = ['bulletin', 'situation', 'founding'] as const;

/** 公文: the papers as they will be, the blanks marked, and the ways out; `&firms=<id>,<id>` asks for founding papers. */
export function LettersPanel() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const [params] = useSearchParams();
  const asked = params.get('firms')?.split(',') ?? [];
  const [kind, setKind] = useState<LetterRequest['kind']>(asked.length > 0 ? 'founding' : 'bulletin');
  const [firmIds, setFirmIds] = useState(asked);
  const [org, setOrg] = useState('');
  const [shown, setShown] = useState(0);
  const [zoom, setZoom] = useState<Zoom>(0.75);
  const request: LetterRequest =
    kind === 'founding' ? { kind, firmIds, ...(org.trim() !== '' && { org }) } : { kind, asOf };
  const waits = kind === 'founding' && firmIds.length === 0;
  const { data, error, refetch } = useQuery({
    ...useQueries().letter.render.queryOptions({ input: request, placeholderData: keepPreviousData }),
    enabled: !waits,
  });
  const letters = waits ? [] : (data?.letters ?? []);
  const letter = letters[shown] ?? letters[0];
  return (
    <div className="letters-panel">
      <div className="letters-bar">
        <Segmented<LetterRequest['kind']>
          aria-label={t('letter.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`letter.kinds.${value}`) }))}
          onChange={(value) => {
            setKind(value);
            setShown(0);
          }}
        />
        {letters.length > 1 && (
          <Select
            aria-label={t('letter.which')}
            className="letters-which"
            value={letters.indexOf(letter ?? letters[0] ?? { name: '', html: '', landscape: false })}
            options={letters.map(({ name }, value) => ({ value, label: name }))}
            onChange={setShown}
          />
        )}
        <ZoomSelect zoom={zoom} onZoom={setZoom} />
        <LetterTools request={request} html={letter?.html} />
      </div>
      {kind === 'founding' && (
        <FoundingFields
          firmIds={firmIds}
          org={org}
          proposed={waits ? '' : (data?.org ?? '')}
          onFirms={setFirmIds}
          onOrg={setOrg}
        />
      )}
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : letter ? (
        <PaperPreview
          html={letter.html}
          title={t('letter.preview', { name: letter.name })}
          zoom={zoom}
          sheet={letter.landscape ? 'landscape' : 'portrait'}
        />
      ) : waits ? (
        <Empty description={t('letter.chooseFirms')} />
      ) : (
        <Loading />
      )}
    </div>
  );
}
