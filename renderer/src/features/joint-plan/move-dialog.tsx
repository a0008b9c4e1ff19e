import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedFirm } from '#shared/contract/joint-plan.ts';

interface MoveDialogProps {
  firm: PlannedFirm;
  /** The proposals it could go to, those of its building first. */
  others: readonly { key: string; label: string }[];
  onMove(to: string): void;
  onClose(): void;
}

/** Asks into which other proposal a firm goes. */
export function MoveDialog({ firm, others, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const [to, setTo] = useState(others[0]?.key);
  const title = t('jointPlan.page.moveTo', { name: firm.name });
  return (
    <Modal
      open
      title={title}
      okText={t('jointPlan.page.moveOk')}
      okButtonProps={{ disabled: to === undefined }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => to !== undefined && onMove(to)}
    >
      <Select
        autoFocus
        className="plan-move"
        aria-label={title}
        showSearch={{ optionFilterProp: 'label' }}
        value={to}
        options={others.map(({ key, label }) => ({ value: key, label }))}
        onChange={setTo}
      />
    </Modal>
  );
}
