import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Palette } from './palette.tsx';

/** Opens the palette; Ctrl+K (⌘K) does so from anywhere. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <Button className="palette-button" icon={<SearchOutlined />} onClick={() => setOpen(true)}>
        {t('search.open')}
        <kbd>Ctrl+K</kbd>
      </Button>
      <Palette open={open} onClose={() => setOpen(false)} />
    </>
  );
}
