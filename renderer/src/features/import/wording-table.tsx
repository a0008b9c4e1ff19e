import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { listMeanings } from '#shared/domain/roster/values/wordings.ts';
import { fieldText, meaningText } from '#shared/i18n/field-text.ts';
import { giveMeaning } from './decide-form.ts';
import type { Change } from './use-import.ts';

type Wording = SheetSummary['wordings'][number];

const NONE = 'none';

interface WordingTableProps {
  wordings: readonly Wording[];
  onChange(change: Change): void;
}

/** What the words of choice columns mean, each once: unknown ones wait for an answer, the others can be corrected. */
export function WordingTable({ wordings, onChange }: WordingTableProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const known = wordings.filter(({ by }) => by === 'rule').length;
  const shown = all ? wordings : wordings.filter(({ by }) => by !== 'rule');
  if (wordings.length === 0) return null;
  return (
    <>
      {shown.length > 0 && (
        <table className="decision-table">
          <thead>
            <tr>
              <th>{t('importDecisions.wordings.wording')}</th>
              <th>{t('importDecisions.wordings.meaning')}</th>
              <th>{t('importDecisions.wordings.state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((wording) => (
              <WordingLine
                key={`${wording.field} ${wording.wording}`}
                wording={wording}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      )}
      {known > 0 && (
        <Button type="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'importDecisions.wordings.hideKnown' : 'importDecisions.wordings.showKnown', {
            count: known,
          })}
        </Button>
      )}
    </>
  );
}

function WordingLine({ wording, onChange }: { wording: Wording; onChange(change: Change): void }) {
  const { t } = useTranslation();
  const { field, count, choice, by, proposed } = wording;
  const name = { field: fieldText(field, t), wording: wording.wording };
  const meanings = listMeanings(field);
  const options = [
    ...meanings.map((meaning) => ({ value: String(meaning), label: meaningText(field, meaning, t) })),
    { value: NONE, label: t('importDecisions.wordings.none') },
  ];
  const give = (meaning: string | boolean | null) =>
    onChange((decisions) => giveMeaning(decisions, wording, meaning));
  return (
    <tr data-open={by === 'unknown'}>
      <th scope="row">
        {t('importDecisions.wordings.name', name)} <span className="weak">×{count}</span>
      </th>
      <td>
        <Select
          className="target-select"
          aria-label={t('importDecisions.wordings.meaningOf', name)}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('importDecisions.wordings.choose')}
          {...(by !== 'unknown' && { value: choice === null ? NONE : String(choice) })}
          options={options}
          onChange={(value: string) => give(meanings.find((meaning) => String(meaning) === value) ?? null)}
        />
      </td>
      <td>
        {t(`importDecisions.wordings.by.${by}`)}
        {by === 'unknown' && proposed !== null && (
          <Button size="small" onClick={() => give(proposed)}>
            {t('importDecisions.wordings.propose', { meaning: meaningText(field, proposed, t) })}
          </Button>
        )}
      </td>
    </tr>
  );
}
