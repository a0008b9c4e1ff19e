import type { ComponentType } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { Frame } from './frame/frame.tsx';
import { LazyPage, PageCode } from './lazy-page.tsx';

const codes: PageCode[] = [];

/** A page whose code is fetched apart from the first one's. */
function page(load: () => Promise<ComponentType>) {
  const code = new PageCode(load);
  codes.push(code);
  return <LazyPage key={codes.length} code={code} />;
}

/** Addresses live behind `#`: the same page works from a server and from the desktop's own scheme. */
export function createRouter() {
  return createHashRouter([
    {
      element: <Frame />,
      children: [
        {
          path: '/',
          element: page(async () => (await import('./home-page.tsx')).HomePage),
        },
        {
          path: '/buildings',
          element: page(async () => (await import('../features/building/building-page.tsx')).BuildingPage),
        },
        {
          path: '/firms',
          element: page(async () => (await import('../features/firm/firm-page.tsx')).FirmPage),
        },
        { path: '/orgs', element: page(async () => (await import('../features/org/org-page.tsx')).OrgPage) },
        {
          path: '/people',
          element: page(async () => (await import('../features/people/people-page.tsx')).PeoplePage),
        },
        {
          path: '/areas',
          element: page(async () => (await import('../features/area/area-page.tsx')).AreaPage),
        },
        {
          path: '/flags',
          element: page(async () => (await import('../features/flags/flag-page.tsx')).FlagPage),
        },
        {
          path: '/floor-plan',
          element: page(
            async () => (await import('../features/floor-plan/floor-plan-page.tsx')).FloorPlanPage,
          ),
        },
        {
          path: '/joint-plan',
          element: page(
            async () => (await import('../features/joint-plan/joint-plan-page.tsx')).JointPlanPage,
          ),
        },
        {
          path: '/import',
          element: page(async () => (await import('../features/import/import-page.tsx')).ImportPage),
        },
        {
          path: '/reports',
          element: page(async () => (await import('../features/report/report-page.tsx')).ReportPage),
        },
        {
          path: '/exchange',
          element: page(async () => (await import('../features/exchange/exchange-page.tsx')).ExchangePage),
        },
        {
          path: '/history',
          element: page(async () => (await import('../features/history/history-page.tsx')).HistoryPage),
        },
        {
          path: '/settings',
          element: page(async () => (await import('../features/settings/settings-page.tsx')).SettingsPage),
        },
        {
          path: '/backup',
          element: page(async () => (await import('../features/backup/backup-page.tsx')).BackupPage),
        },
        {
          path: '/about',
          element: page(async () => (await import('../features/about/about-page.tsx')).AboutPage),
        },
        { path: '*', element: <Navigate to="/" replace /> },
      ],
    },
  ]);
}

/** Fetches the code of every page, so that opening one waits for nothing and needs nobody to answer. */
export function preloadPages(): void {
  for (const code of codes) void code.fetch().catch(() => undefined);
}
