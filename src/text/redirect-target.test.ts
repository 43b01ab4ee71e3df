import { expect, test } from 'vitest';
import { redirectTarget } from './redirect-target.ts';

const aim = 'https://a.example/b';
const written = encodeURIComponent(aim);

test.each([
  [`https://www.google.com/url?sa=t&url=${written}&usg=x`, aim],
  [`https://google.co.uk/url?q=${aim}`, aim],
  [`https://l.facebook.com/l.php?u=${written}&h=AT0`, aim],
  [`https://duckduckgo.com/l/?uddg=${written}`, aim],
  [`https://eur01.safelinks.protection.outlook.com/?url=${written}&data=1`, aim],
  [`https://link.zhihu.com/?target=${written}`, aim],
  [`https://out.reddit.com/t3_a?url=${written}`, aim],
  ['https://news.google.com/rss/articles/CBMiabc?oc=5', ''],
  ['https://www.bing.com/ck/a?!&&p=abc', ''],
  ['https://www.baidu.com/link?url=abc', ''],
  ['https://www.google.com/url?url=javascript:alert(1)', ''],
  ['https://www.google.com/search?q=kaola', undefined],
  ['https://notgoogle.com/url?q=https://a.example', undefined],
  ['https://www.google.com.evil.example/url?q=https://a.example', undefined],
  ['https://a.example/url?q=https://b.example', undefined],
  ['nothing', undefined],
])('%s leads to %j', (address, target) => {
  expect(redirectTarget(address)).toBe(target);
});
