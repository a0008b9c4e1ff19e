import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useRemembered } from '../remembered.ts';
import { PLACES } from './places.tsx';

/** The pages down the left side; collapsed it shows icons, named on hover and to screen readers. */
export function Rail() {
  const { t } = useTranslation();
  const [width, setWidth] = useRemembered('rail', ['wide', 'narrow'], 'wide');
  const narrow = width === 'narrow';
  const toggleText = t(narrow ? 'app.rail.expand' : 'app.rail.collapse');
  return (
    <nav className="rail" data-width={width} aria-label={t('app.rail.label')}>
      {PLACES.map(({ key, path, icon }) => {
        const name = t(`app.places.${key}`);
        return (
          <NavLink
            key={key}
            to={path}
            end
            className="rail-link"
            {...(narrow ? { title: name, 'aria-label': name } : {})}
          >
            <span aria-hidden="true">{icon}</span>
            {!narrow && <span>{name}</span>}
          </NavLink>
        );
      })}
      <button
        type="button"
        className="rail-link rail-toggle"
        aria-expanded={!narrow}
        aria-label={toggleText}
        title={toggleText}
        onClick={() => setWidth(narrow ? 'wide' : 'narrow')}
      >
        <span aria-hidden="true">{narrow ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}</span>
      </button>
    </nav>
  );
}
