import { AutoComplete, Checkbox, Form, InputNumber, Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MASKS } from '#shared/domain/exchange/mask.ts';
import type { ReleaseForm } from './use-release.ts';

const LONGEST = 200;
const MOST_COPIES = 50;

/** 完整 · 脱敏 · 仅统计, for what, to whom, how many copies: asked before anything leaves the office. */
export function ReleaseFields({ release, words, change }: ReleaseForm) {
  const { t } = useTranslation();
  const id = useId();
  const { level, purpose, receiver, copies, watermark } = release;
  return (
    <>
      <Form.Item label={t('release.level')}>
        <Radio.Group
          vertical
          value={level}
          onChange={({ target }) => change({ level: target.value })}
          options={MASKS.map((value) => ({ value, label: t(`release.levels.${value}`) }))}
        />
      </Form.Item>
      <div className="release-line">
        <Form.Item label={t('release.purpose')} htmlFor={`${id}-purpose`} required>
          <AutoComplete
            id={`${id}-purpose`}
            maxLength={LONGEST}
            value={purpose}
            options={words.purposes.map((value) => ({ value }))}
            placeholder={t('release.purposeHint')}
            onChange={(text) => change({ purpose: text })}
          />
        </Form.Item>
        <Form.Item label={t('release.receiver')} htmlFor={`${id}-receiver`} required>
          <AutoComplete
            id={`${id}-receiver`}
            maxLength={LONGEST}
            value={receiver}
            options={words.receivers.map((value) => ({ value }))}
            placeholder={t('release.receiverHint')}
            onChange={(text) => change({ receiver: text })}
          />
        </Form.Item>
        <Form.Item label={t('release.copies')} htmlFor={`${id}-copies`}>
          <InputNumber
            id={`${id}-copies`}
            min={1}
            max={MOST_COPIES}
            precision={0}
            value={copies}
            onChange={(count) => change({ copies: count ?? 1 })}
          />
        </Form.Item>
      </div>
      <Form.Item>
        <Checkbox checked={watermark} onChange={({ target }) => change({ watermark: target.checked })}>
          {t('release.watermark')}
        </Checkbox>
      </Form.Item>
    </>
  );
}
