import { FileOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Popover, Segmented, Select } from 'antd';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportPaper } from '#shared/contract/report.ts';
import { MASKS, type Mask } from '#shared/domain/exchange/mask.ts';
import { FONT_FAMILIES, PAPER_FONTS, type PaperFont } from '#shared/domain/paper/paper-fonts.ts';
import { ReceiverField } from '../../components/exchange/receiver-field.tsx';
import { useReceivers } from '../../components/exchange/use-receivers.ts';
import { findFont } from '../../components/paper/find-font.ts';

/** What goes out with the paper: how much of people, to whom, and whether every page is marked. */
export interface PaperRelease {
  level: Mask;
  receiver: string;
  watermark: boolean;
}

interface PaperButtonProps {
  paper: ReportPaper;
  release: PaperRelease;
  /** The columns that can be left out. */
  columns: readonly { key: string; label: string }[];
  /** People are on it: then how much of them is asked. */
  namesPeople: boolean;
  onPaper(change: Partial<ReportPaper>): void;
  onStandard(): void;
  onRelease(change: Partial<PaperRelease>): void;
}

/** 纸张与外发: how the paper lies, its font and columns, who gets it. */
export function PaperButton(props: PaperButtonProps) {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" placement="bottomRight" destroyOnHidden content={<PaperForm {...props} />}>
      <Button icon={<FileOutlined />}>{t('report.page.paper')}</Button>
    </Popover>
  );
}

function PaperForm({
  paper,
  release,
  columns,
  namesPeople,
  onPaper,
  onStandard,
  onRelease,
}: PaperButtonProps) {
  const { t } = useTranslation();
  const id = useId();
  const { known } = useReceivers();
  return (
    <Form className="paper-form" layout="vertical">
      <Form.Item label={t('report.page.lies')}>
        <Segmented<'landscape' | 'portrait'>
          aria-label={t('report.page.lies')}
          value={paper.landscape ? 'landscape' : 'portrait'}
          options={(['landscape', 'portrait'] as const).map((value) => ({
            value,
            label: t(`exchange.view.${value}`),
          }))}
          onChange={(value) => onPaper({ landscape: value === 'landscape' })}
        />
        <Checkbox checked={paper.shrinks} onChange={({ target }) => onPaper({ shrinks: target.checked })}>
          {t('report.page.shrinks')}
        </Checkbox>
      </Form.Item>
      <Form.Item label={t('report.page.font')} htmlFor={`${id}-font`} extra={<FontNote font={paper.font} />}>
        <Select<PaperFont>
          id={`${id}-font`}
          value={paper.font}
          options={PAPER_FONTS.map((value) => ({ value, label: t(`report.page.fonts.${value}`) }))}
          onChange={(font) => onPaper({ font })}
        />
      </Form.Item>
      <Form.Item label={t('report.page.columns')} htmlFor={`${id}-columns`}>
        <Select
          id={`${id}-columns`}
          mode="multiple"
          maxTagCount="responsive"
          value={columns.map(({ key }) => key).filter((key) => !paper.hidden.includes(key))}
          options={columns.map(({ key, label }) => ({ value: key, label }))}
          onChange={(shown: string[]) =>
            onPaper({ hidden: columns.map(({ key }) => key).filter((key) => !shown.includes(key)) })
          }
        />
      </Form.Item>
      {namesPeople && (
        <Form.Item label={t('report.page.level')}>
          <Segmented<Mask>
            aria-label={t('report.page.level')}
            value={release.level}
            options={MASKS.map((value) => ({
              value,
              label: t(`release.levelNames.${value}`),
              title: t(`release.levels.${value}`),
            }))}
            onChange={(level) => onRelease({ level })}
          />
        </Form.Item>
      )}
      <Form.Item label={t('report.page.release')}>
        <ReceiverField
          value={release.receiver}
          known={known}
          onChange={(receiver) => onRelease({ receiver })}
        />
        <Checkbox
          checked={release.watermark}
          onChange={({ target }) => onRelease({ watermark: target.checked })}
        >
          {t('release.watermark')}
        </Checkbox>
      </Form.Item>
      <Button size="small" onClick={onStandard}>
        {t('report.page.standardPaper')}
      </Button>
    </Form>
  );
}

/** Which font is really used: none of the official ones can be shipped. */
function FontNote({ font }: { font: PaperFont }) {
  const { t } = useTranslation();
  const [wanted = ''] = FONT_FAMILIES[font];
  const used = useMemo(() => findFont(FONT_FAMILIES[font]), [font]);
  if (used === wanted) return t('report.page.fontUsed', { font: used });
  return used === null
    ? t('report.page.fontNone', { wanted })
    : t('report.page.fontInstead', { wanted, font: used });
}
