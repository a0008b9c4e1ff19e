import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueries } from '../../host/host-context.tsx';

/** Asks for the building that the files do not name; those of the registry are offered. */
export function BuildingName({ value, onSubmit }: { value: string; onSubmit(name: string): void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(value);
  const { data: choices } = useQuery(useQueries().setup.choices.queryOptions());
  const id = useId();
  return (
    <form
      className="building-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onSubmit(name.trim());
      }}
    >
      <label htmlFor={id}>{t('importPage.building.ask')}</label>
      <AutoComplete
        id={id}
        value={name}
        onChange={setName}
        placeholder={t('importPage.building.placeholder')}
        options={choices?.buildings.map((building) => ({ value: building.name, key: building.id })) ?? []}
        showSearch={{ filterOption: (typed, option) => option?.value.includes(typed.trim()) ?? false }}
        style={{ width: 260 }}
      />
      <Button type="primary" htmlType="submit" disabled={!name.trim() || name.trim() === value}>
        {t('importPage.building.use')}
      </Button>
    </form>
  );
}
