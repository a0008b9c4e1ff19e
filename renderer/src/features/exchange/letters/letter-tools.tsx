import { FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterRequest } from '#shared/contract/letter.ts';
import { errorSentence } from '../../../components/error-sentence.ts';
import { ReceiverField } from '../../../components/exchange/receiver-field.tsx';
import { useReceivers } from '../../../components/exchange/use-receivers.ts';
import { useHost, useQueries } from '../../../host/host-context.tsx';

interface LetterToolsProps {
  request: LetterRequest;
  /** The paper that is looked at; undefined while there is none. */
  html: string | undefined;
}

/** 打印 the paper that is looked at, 存为 Word all of them. */
export function LetterTools({ request, html }: LetterToolsProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { saveFile, print } = useHost();
  const queries = useQueries();
  const receivers = useReceivers();
  const [receiver, setReceiver] = useState('');
  const onError = (error: unknown) => void message.error(errorSentence(error, t));
  const printing = useMutation({ mutationFn: (paper: string) => print(paper), onError });
  const write = useMutation(
    queries.letter.write.mutationOptions({
      onSuccess: async ({ file }) => {
        if ((await saveFile(file)) === 'cancelled') return;
        void message.success(t('exchange.saved', { name: file.name }));
      },
      onError,
      onSettled: receivers.refresh,
    }),
  );
  return (
    <div className="letters-tools">
      <ReceiverField value={receiver} known={receivers.known} onChange={setReceiver} />
      <Button
        icon={<PrinterOutlined />}
        disabled={html === undefined}
        onClick={() => html !== undefined && printing.mutate(html)}
      >
        {t('letter.print')}
      </Button>
      <Button
        type="primary"
        icon={<FileWordOutlined />}
        loading={write.isPending}
        disabled={html === undefined || receiver.trim() === ''}
        onClick={() => write.mutate({ letter: request, receiver })}
      >
        {t('letter.saveDocx')}
      </Button>
    </div>
  );
}
