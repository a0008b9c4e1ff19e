import {
  BankOutlined,
  ClusterOutlined,
  EnvironmentOutlined,
  FileTextOutlined,
  FlagOutlined,
  HistoryOutlined,
  ImportOutlined,
  PieChartOutlined,
  SettingOutlined,
  ShopOutlined,
  SwapOutlined,
  TeamOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

interface Place {
  /** The last part of the `app.places` text. */
  key: string;
  path: string;
  icon: ReactNode;
}

/** The pages of the window in the order of the rail; a page that does not exist yet has no place. */
export const PLACES: readonly Place[] = [
  { key: 'overview', path: '/', icon: <PieChartOutlined /> },
  { key: 'building', path: '/buildings', icon: <BankOutlined /> },
  { key: 'firm', path: '/firms', icon: <ShopOutlined /> },
  { key: 'org', path: '/orgs', icon: <FlagOutlined /> },
  { key: 'people', path: '/people', icon: <TeamOutlined /> },
  { key: 'area', path: '/areas', icon: <EnvironmentOutlined /> },
  { key: 'flags', path: '/flags', icon: <WarningOutlined /> },
  { key: 'joint-plan', path: '/joint-plan', icon: <ClusterOutlined /> },
  { key: 'import', path: '/import', icon: <ImportOutlined /> },
  { key: 'report', path: '/reports', icon: <FileTextOutlined /> },
  { key: 'exchange', path: '/exchange', icon: <SwapOutlined /> },
  { key: 'history', path: '/history', icon: <HistoryOutlined /> },
  { key: 'settings', path: '/settings', icon: <SettingOutlined /> },
];

/** Pages that other pages lead to; they have no item in the rail. */
const ASIDE: readonly Pick<Place, 'key' | 'path'>[] = [
  { key: 'floor-plan', path: '/floor-plan' },
  { key: 'backup', path: '/backup' },
  { key: 'about', path: '/about' },
];

/** The place that an address belongs to. */
export function placeOf(pathname: string): Pick<Place, 'key' | 'path'> | undefined {
  return [...PLACES, ...ASIDE].find(({ path }) => path === pathname);
}
