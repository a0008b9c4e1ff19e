/** What the programs around the page say: start, terminal, menu and dialogs. */
export const shell = {
  serving: '浏览器打开上面的地址即可使用；按 Ctrl+C 停止。',
  start: {
    noDisplay: '这里没有图形桌面，改用浏览器打开台账。',
    asRoot: '不能以 root 身份打开桌面窗口，改用浏览器打开台账。',
    downloading: '首次启动，正在下载桌面程序 Electron …',
    notDownloaded: '桌面程序 Electron 没有装好，也无法从 {{host}} 下载，改用浏览器打开台账。',
    windowFailed: '桌面窗口未能打开，改用浏览器打开台账。',
  },
  menu: {
    file: '文件',
    edit: '编辑',
    view: '查看',
    window: '窗口',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    zoomIn: '放大',
    zoomOut: '缩小',
    resetZoom: '实际大小',
    fullScreen: '全屏',
    minimize: '最小化',
    close: '关闭窗口',
    hide: '隐藏',
    quit: '退出',
  },
  dialog: {
    cannotOpen: '台账未能打开',
    cannotSave: '文件未能保存',
    damaged: '台账文件已损坏',
    damagedDetail:
      '最近一份完好的备份是 {{at}} 的。用它恢复时，之后还能读出的操作会自动补回，损坏的文件会另存，不会丢弃。',
    missing: '台账文件不见了',
    missingDetail:
      '台账文件可能被移走或删除。最近一份完好的备份是 {{at}} 的，可以用它恢复；也可以先退出，把原文件找回来。',
    recover: '用备份恢复',
    leave: '退出，先不恢复',
  },
} as const;
