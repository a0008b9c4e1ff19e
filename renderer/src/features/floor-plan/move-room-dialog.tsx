import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlacedFirm } from '#shared/contract/floor-plan.ts';

interface MoveRoomDialogProps {
  firm: PlacedFirm;
  onMove(firm: PlacedFirm, floor: string | null, room: string | null): void;
  onClose(): void;
}

/** Asks for the floor and room that a firm moves to. */
export function MoveRoomDialog({ firm, onMove, onClose }: MoveRoomDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ floor: string; room?: string }>();
  return (
    <Modal
      open
      title={t('floorPlan.move.title', { name: firm.name })}
      okText={t('floorPlan.move.ok')}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => form.submit()}
      width={360}
    >
      <Form
        form={form}
        labelCol={{ span: 6 }}
        onFinish={({ floor, room }) => onMove(firm, floor.trim(), room?.trim() || null)}
      >
        <Form.Item
          name="floor"
          label={t('floorPlan.move.floor')}
          rules={[{ required: true, whitespace: true, message: '' }]}
        >
          <Input autoFocus maxLength={20} onPressEnter={() => form.submit()} />
        </Form.Item>
        <Form.Item name="room" label={t('floorPlan.move.room')}>
          <Input maxLength={50} onPressEnter={() => form.submit()} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
