import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ZOOMS, type Zoom } from './zoom.ts';

/** 显示比例 of a paper on the screen. */
export function ZoomSelect({ zoom, onZoom }: { zoom: Zoom; onZoom(zoom: Zoom): void }) {
  const { t } = useTranslation();
  return (
    <Select<Zoom>
      className="zoom-select"
      aria-label={t('report.page.zoom')}
      value={zoom}
      onChange={onZoom}
      options={ZOOMS.map((value) => ({
        value,
        label: value === 'fit' ? t('report.page.fitWidth') : `${value * 100}%`,
      }))}
    />
  );
}
