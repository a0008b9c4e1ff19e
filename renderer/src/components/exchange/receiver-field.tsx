import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';

interface ReceiverFieldProps {
  value: string;
  /** Offered to choose from. */
  known: readonly string[];
  onChange(receiver: string): void;
}

/** 报给谁: asked before a paper without people in it leaves the office. */
export function ReceiverField({ value, known, onChange }: ReceiverFieldProps) {
  const { t } = useTranslation();
  return (
    <AutoComplete
      aria-label={t('release.reportedTo')}
      className="receiver-field"
      value={value}
      maxLength={200}
      placeholder={`${t('release.reportedTo')}　${t('release.reportedToHint')}`}
      options={known.map((one) => ({ value: one }))}
      onChange={onChange}
    />
  );
}
