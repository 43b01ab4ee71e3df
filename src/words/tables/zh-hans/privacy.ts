/** The page on what the site counts, keeps and loads. */
export const privacy = {
  'privacy.title': '您的数据',
  'privacy.description': '{publication}统计什么，您的浏览器保存什么，又有什么来自别处。',
  'privacy.counting': '统计',
  'privacy.counts':
    '您每打开一页，{host}会得知这一页的地址，以及您从哪个网站来。不设 Cookie，也没有任何东西能把您与其他读者区分开。',
  'privacy.refusal':
    '如果您的浏览器要求不被跟踪（Do Not Track、Global Privacy Control），则什么也不发送。',
  'privacy.noCounting': '网页不统计访问，也不设 Cookie。',
  'privacy.kept': '保存在您浏览器里的',
  'privacy.keptHow':
    '以下内容保存在您的设备上，不发送给任何人。在浏览器设置中删除本站的数据，就会全部删除。',
  'privacy.theme': '您选过的浅色或深色。',
  'privacy.notes': '您选过的注释显示方式：全部、少量，或者不显示。',
  'privacy.searches': '您最近的搜索，直到您在搜索页上清除。',
  'privacy.live': '您打开过哪些直播以及当时的条目数，以便统计新增条目；在直播页关闭后即不再保存。',
  'privacy.saved': '您保存待读的报道，直到您从列表中移除。',
  'privacy.search': '搜索',
  'privacy.searchHow':
    '结果在您的浏览器里找出。搜索页的地址含有您搜索的词，以便您回来查看或转给别人；只有打开这一页时，服务器才会得知。',
  'privacy.elsewhere': '来自别处的',
  'privacy.elsewhereHow':
    '字体、图片和脚本都来自本站。报道若展示其他网站的内容，会写明是哪个网站；在您按下按钮之前，不从那里加载任何东西。此后适用那个网站的规则。',
  'privacy.server': '服务器',
  'privacy.serverHow':
    '与所有网站一样，运行服务器的人能看到哪一页被请求，以及请求来自哪个网络地址。',
} as const;
