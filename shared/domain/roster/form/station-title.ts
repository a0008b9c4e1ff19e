import { squeeze } from '../half-width.ts';

/** What the title of a station's form names; null for what it does not. */
export interface StationTitle {
  year: number | null;
  district: string | null;
  street: string | null;
  station: string | null;
}

const TITLE =
  /^(?:(20\d\d)年?度?)?(?:[\u4e00-\u9fff]{2,3}市)?([\u4e00-\u9fff]{1,8}?[区县])?([\u4e00-\u9fff]{1,10}?(?:街道|镇|乡))?([\u4e00-\u9fffA-Za-z\d]+?)(?:商务楼宇|楼宇)?(?:党群服务|党建服务|党建工作|党建|党群)?(?:工作|服务)?站/;

/** `2014年{区}{街道}{站名}商务楼宇工作站情况采集表` → its parts; the station as `{站名}工作站`. */
export function readStationTitle(title: string): StationTitle {
  const found = TITLE.exec(squeeze(title));
  if (!found) return { year: null, district: null, street: null, station: null };
  const [, year, district, street, name] = found;
  const isGeneric = !name || /^(?:商务|楼宇|工作|党建|党群|党群服务|服务|各)+$/.test(name);
  return {
    year: year ? Number(year) : null,
    district: district ?? null,
    street: street ?? null,
    station: isGeneric ? null : `${name}工作站`,
  };
}
