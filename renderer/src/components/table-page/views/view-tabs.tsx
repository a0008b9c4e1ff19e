import './view-tabs.css';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableView } from './table-view.ts';
import { useSavedViews } from './use-saved-views.ts';

const LONGEST_NAME = 20;
const ALL = 'all';

interface ViewTabsProps {
  table: string;
  /** Views that come with the table. */
  builtIn: readonly TableView[];
  /** What is before the person, to be kept under a name. */
  current(name: string): TableView;
  onShow(view: TableView): void;
  /** Stands at the end of the line. */
  children?: ReactNode;
}

/** The views of a table as tabs: everything, those that come with it, those the person keeps. */
export function ViewTabs({ table, builtIn, current, onShow, children }: ViewTabsProps) {
  const { t } = useTranslation();
  const { views, save, remove } = useSavedViews(table);
  const [shown, setShown] = useState(ALL);
  const [name, setName] = useState<string | null>(null);
  const everything: TableView = { name: ALL, search: '', filters: [], layout: null };
  const all = [
    { key: ALL, view: everything, label: t('grid.views.all') },
    ...builtIn.map((view) => ({ key: keyOf('built-in', view), view, label: view.name })),
    ...views.map((view) => ({ key: keyOf('kept', view), view, label: view.name })),
  ];
  const kept = views.find((view) => keyOf('kept', view) === shown);
  const show = (key: string) => {
    const found = all.find((one) => one.key === key);
    if (!found) return;
    setShown(key);
    onShow(found.view);
  };
  const keep = () => {
    const wanted = (name ?? '').trim();
    if (wanted === '') return;
    const view = current(wanted);
    save(view);
    setShown(keyOf('kept', view));
    setName(null);
  };
  return (
    <div className="view-tabs">
      <Tabs
        aria-label={t('grid.views.title')}
        size="small"
        activeKey={shown}
        items={all.map(({ key, label }) => ({ key, label }))}
        onTabClick={show}
      />
      {kept && (
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          onClick={() => {
            remove(kept.name);
            show(ALL);
          }}
        >
          {t('grid.views.remove')}
        </Button>
      )}
      <Popover
        trigger="click"
        placement="bottomLeft"
        open={name !== null}
        onOpenChange={(open) => setName(open ? '' : null)}
        title={t('grid.views.keepHint')}
        content={
          <div className="view-name">
            <Input
              size="small"
              autoFocus
              maxLength={LONGEST_NAME}
              aria-label={t('grid.views.name')}
              placeholder={t('grid.views.name')}
              value={name ?? ''}
              onChange={({ target }) => setName(target.value)}
              onPressEnter={keep}
            />
            <Button size="small" type="primary" disabled={(name ?? '').trim() === ''} onClick={keep}>
              {t('grid.views.keep')}
            </Button>
          </div>
        }
      >
        <Button size="small" type="text" icon={<PlusOutlined />}>
          {t('grid.views.open')}
        </Button>
      </Popover>
      <span className="view-tabs-end">{children}</span>
    </div>
  );
}

/** Fit for the id of an element, which has no spaces. */
function keyOf(kind: 'built-in' | 'kept', { name }: TableView): string {
  return `${kind}-${encodeURIComponent(name)}`;
}
