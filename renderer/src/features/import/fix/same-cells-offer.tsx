import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../components/format.ts';
import type { SameCells } from './same-cells.ts';

interface SameCellsOfferProps {
  same: SameCells;
  onTake(): void;
  onLeave(): void;
}

/** Offers to correct at once what stands in other lines too. */
export function SameCellsOffer({ same: { header, old, text, rows }, onTake, onLeave }: SameCellsOfferProps) {
  const { t } = useTranslation();
  const count = rows.length;
  const key = text === '' ? 'blank' : 'write';
  return (
    <Alert
      type="info"
      showIcon
      title={t('importFix.same.found', { count, shown: formatCount(count), header, old })}
      action={
        <>
          <Button size="small" type="primary" onClick={onTake}>
            {t(`importFix.same.${key}`, { text })}
          </Button>{' '}
          <Button size="small" onClick={onLeave}>
            {t('importFix.same.leave')}
          </Button>
        </>
      }
    />
  );
}
