import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DiffRow } from '#shared/contract/roster.ts';
import { answerFirm } from './decide-form.ts';
import type { Change } from './use-import.ts';

interface SameFirmProps {
  row: DiffRow;
  disabled: boolean;
  onChange(change: Change): void;
}

/** Asks once whether a line is a firm that the register knows under a similar name; the answer can be taken back. */
export function SameFirm({ row: { sameFirm, name, building }, disabled, onChange }: SameFirmProps) {
  const { t } = useTranslation();
  if (!sameFirm || building === null) return null;
  const { firmId, answer } = sameFirm;
  const say = (same: boolean | null) =>
    onChange((decisions) => answerFirm(decisions, { name, building, firmId, same }));
  if (answer === null) {
    return (
      <div className="same-firm">
        <Button size="small" disabled={disabled} onClick={() => say(true)}>
          {t('importDecisions.firm.yes')}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => say(false)}>
          {t('importDecisions.firm.no')}
        </Button>
      </div>
    );
  }
  return (
    <div className="same-firm weak">
      {t(answer ? 'importDecisions.firm.same' : 'importDecisions.firm.other', sameFirm)}
      <Button size="small" type="link" disabled={disabled} onClick={() => say(null)}>
        {t('importDecisions.firm.askAgain')}
      </Button>
    </div>
  );
}
