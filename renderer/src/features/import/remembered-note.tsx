import { HistoryOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { useHost } from '../../host/host-context.tsx';

interface RememberedNoteProps {
  sheet: Pick<SheetSummary, 'remembered'>;
  onForget(): void;
}

/** Says that a form was recognised as it was decided before, and offers to forget that. */
export function RememberedNote({ sheet: { remembered }, onForget }: RememberedNoteProps) {
  const { t } = useTranslation();
  const { client } = useHost();
  const forget = useMutation({
    mutationFn: (id: string) => client.roster.forget({ ids: [id] }),
    onSuccess: onForget,
  });
  if (!remembered) return null;
  return (
    <span className="remembered-note">
      <HistoryOutlined aria-hidden="true" />{' '}
      {t('importDecisions.remembered', { day: remembered.decidedAt.slice(0, 10) })}{' '}
      <Button
        size="small"
        type="link"
        disabled={forget.isPending}
        onClick={() => forget.mutate(remembered.id)}
      >
        {t('importDecisions.forget')}
      </Button>
    </span>
  );
}
