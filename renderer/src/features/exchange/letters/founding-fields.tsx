import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeTable } from '../../../components/data-grid/rows/table-row.ts';
import { useQueries } from '../../../host/host-context.tsx';

const MOST_FIRMS = 20;

interface FoundingFieldsProps {
  firmIds: string[];
  org: string;
  /** The name that the branch gets unless another is typed. */
  proposed: string;
  onFirms(ids: string[]): void;
  onOrg(org: string): void;
}

/** For which firms a branch is founded, several for a joint one, and what it is called. */
export function FoundingFields({ firmIds, org, proposed, onFirms, onOrg }: FoundingFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data: firms } = useQuery(
    useQueries().firm.table.queryOptions({ input: {}, select: decodeTable, structuralSharing: false }),
  );
  const options = useMemo(() => {
    const { id: ids = [], name: names = [] } = firms?.columns ?? {};
    return ids.map((value, i) => ({ value: String(value), label: String(names[i]) }));
  }, [firms]);
  return (
    <div className="letters-bar">
      <label htmlFor={`${id}-firms`}>{t('letter.firms')}</label>
      <Select
        id={`${id}-firms`}
        className="letters-firms"
        mode="multiple"
        maxCount={MOST_FIRMS}
        maxTagCount="responsive"
        loading={!firms}
        placeholder={t('letter.firmsHint')}
        value={firmIds}
        options={options}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={onFirms}
      />
      <label htmlFor={`${id}-org`}>{t('letter.org')}</label>
      <Input
        id={`${id}-org`}
        className="letters-org"
        value={org}
        maxLength={200}
        placeholder={proposed}
        onChange={({ target }) => onOrg(target.value)}
      />
    </div>
  );
}
