import { ApartmentOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RowCells } from '../../components/data-grid/grid-column.ts';

/** 楼层图 of the building that the person is at. */
export function FloorPlanButton({ row }: { row: () => RowCells | null }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const open = () => {
    const building = row();
    if (building) void navigate(`/floor-plan?building=${building.id}`);
    else void message.info(t('floorPlan.openNone'));
  };
  return (
    <Button icon={<ApartmentOutlined />} onClick={open}>
      {t('floorPlan.open')}
    </Button>
  );
}
