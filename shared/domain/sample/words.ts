/** What made-up names are put together from. Nobody and nothing here is real. */

const list = (text: string): string[] => text.split(' ');

export const SURNAMES = list(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 上官 诸葛',
);
export const GIVEN_FIRST = list(
  '建 志 文 明 国 晓 海 雨 思 佳 嘉 俊 梦 子 雅 振 永 春 秋 云 立 宏 玉 丽 美 秀 婉 静 宇 浩 天 泽 启 家 世 庆 成 光 新 一 怡 欣 慧 若 诗 亦 景 承 维 少',
);
export const GIVEN_SECOND = list(
  '华 伟 敏 芳 娟 超 磊 洋 勇 艳 霞 平 刚 英 辉 玲 桂 鹏 健 红 丹 斌 凯 婷 颖 琳 阳 萍 妍 航 瑶 恒 岚 菲 鑫 博 轩 然 源 莹 欢 洁',
);

export const BRAND_FIRST = list(
  '瑞 汇 鼎 智 联 朗 鸿 润 启 弘 星 国 君 嘉 恒 华 信 盛 达 泰 安 卓 博 创 云 晟 景 锦 永 元 亿 通 海 天 宏 金 凯 康 力 美 明 宁 诺 欧 鹏 谦 勤 荣 森 尚 思 腾 万 维 文 祥 欣 雅 亚 扬 益 银 英 优 宇 远 悦 泽 展 兆 振 正 志 中 众 卓',
);
export const BRAND_SECOND = list(
  '弘 川 丰 朗 禾 瀚 泽 澜 和 恒 信 达 远 泰 博 创 元 嘉 景 诚 德 鼎 尔 凡 飞 峰 富 格 冠 光 广 浩 辉 惠 杰 捷 晶 凯 科 坤 蓝 乐 立 利 隆 茂 铭 诺 普 奇 启 谦 庆 融 锐 润 晟 拓 威 祥 翔 欣 鑫 轩 雅 耀 易 逸 盈 宇 源 悦 云 征 智 舟 卓',
);

/** 行业 → the words that firms of it carry in their names. */
export const TRADES: Readonly<Record<string, readonly string[]>> = {
  信息技术: list('信息科技 软件技术 网络科技 数据服务 智能科技 数字科技'),
  商务服务: list('企业管理咨询 商务咨询 人力资源服务 会展服务 知识产权代理 市场营销策划'),
  金融: list('投资管理 资产管理 融资租赁 保险经纪 商业保理 财富管理'),
  批发零售: list('贸易 国际贸易 实业 商贸 供应链管理 进出口'),
  文化传媒: list('文化传播 广告 影视文化 数字传媒 文化创意 品牌设计'),
  建筑地产: list('建筑设计 建筑装饰 房地产经纪 工程咨询 物业服务 景观设计'),
  医药健康: list('医药科技 医疗器械 健康管理 生物科技'),
  物流运输: list('物流 国际货运代理 航运 快运'),
  教育培训: list('教育科技 教育咨询 职业技能培训'),
  餐饮住宿: list('餐饮管理 酒店管理 食品'),
  科学研究: list('检测技术 新材料科技 环保科技 能源科技'),
};

export const SHOPS = list('餐饮店 咖啡店 便利店 图文店 花店 理发店 眼镜店 茶社');
export const OTHER_PLACES = list('北京 深圳 广州 杭州 苏州 南京 成都 武汉');

export const DISTRICTS = list(
  '安和区 澄江区 明湖区 永丰区 海宁区 云台区 长兴区 新桥区 南浦区 东林区 西城河区 北苑区',
);
export const STREETS = list(
  '和宁 长乐坊 康安 永福 清溪 江桥 新河 古柏 望湖 凤台 春申里 石泉 金桂 澄园 南湖 云林 百花 白鹭洲 虹川 临江 瑞金桥 大华里 松园 梅陇桥 玉兰 丹枫 长宁坊 北桥 柳营 香樟 中兴桥 万里桥 水清路 竹园 静宁里 安亭坊 华阳桥 东安里 西林 桃浦桥 宝桥 青松 双溪 五里亭 平阳 天目坊 月浦桥 兰溪 龙泉 海棠 银杏 甘泉里 星河 浦苑 金沙桥 曲水 太和 明珠 吉祥里 延吉桥',
);
export const COMMUNITIES = list('第一 第二 第三 第四 第五');

export const BUILDING_FIRST = list(
  '金茂 宏源 嘉和 中融 华晨 东方 汇丰源 世纪 兴业 国泰 锦江源 瑞祥 天合 新世 海通 长风 明泽 丰盛 万汇 银河 创展 百联源 汇金 龙腾 紫金 凯旋 永新 中创 环贸 博华 康桥 星光 和平 联合 蓝天 晶耀 越洋 信达 恒丰源 尚嘉 明珠 江南 南洋 宝华 申通源 海森 富都 建设 鸿安 三和 城建 华润源 泰富 中港 国贸源 百盛源 浦江 太平 新天 英伦 复兴 申华 正大源 绿洲 西门 盛泽 启迪源 联创 凌云 光明源 宏业 四海 海悦 远洋',
);
export const BUILDING_LAST = list(
  '大厦 中心 广场 国际中心 商务楼 国际大厦 商务中心 金融中心 商务广场 科技大厦 总部大楼 企业中心',
);
export const BUILDING_WINGS = list('A座 B座 C座');
