import type { Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import { isAccredited } from './diplomats.js';

/** An envoy's post. */
export interface Post {
  /** Whose envoy; empty where of several lands. */
  readonly of: string;
  /** Where. */
  readonly at: string;
}

/** "Ambassador to India *and Director of the Staff*", "Special Envoy for Africa": met anywhere, and not at the post. */
function isOnlyPost({ tokens }: Reading, { titles }: Person): boolean {
  const ELSEWHERE = /^(?:director|minister|adviser|advisor|envoy|chief|chairman)$/;
  return !titles.some(
    (t) =>
      (t.accreditedTo === undefined && tokens[t.head]?.norm === 'envoy') ||
      (t.second !== undefined && ELSEWHERE.test(tokens[t.second.head]?.norm ?? '')),
  );
}

/** The posts that the text tells of, in its order. */
export function postsOf(reading: Reading, people: readonly Person[]): readonly Post[] {
  const posts = people.flatMap((p) =>
    // "Minister A and *Ambassador to Iran* B" are of one land, which is not Iran.
    p.titles.flatMap((t) =>
      t.accreditedTo !== undefined && isAccredited(reading, t) && isOnlyPost(reading, p)
        ? t.country !== undefined
          ? [{ of: t.country, at: t.accreditedTo }]
          : t.organization !== undefined
            ? [{ of: '', at: t.accreditedTo }]
            : []
        : [],
    ),
  );
  // "the ambassadors newly *accredited to Latvia*"
  reading.tokens.forEach(({ norm }, i) => {
    const isPlural =
      /^(?:ambassadors|envoys|commissioners)$/.test(norm) && reading.tokens[i + 1]?.norm === 'to';
    const land =
      isPlural || (norm === 'accredited' && /^(?:to|in)$/.test(reading.tokens[i + 1]?.norm ?? ''))
        ? reading.lex.longest(reading.tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2, 'country')
        : undefined;
    if (land?.entry.form === 'name') posts.push({ of: '', at: land.entry.code });
  });
  return posts;
}

/** Whose envoys are told, if to several posts: "Ambassador of Chile to Oman, … of Chile to Kenya": at home with their own. */
export function landOfOwnEnvoys(posts: readonly Post[]): string | undefined {
  const [first, ...rest] = posts;
  if (!first || first.of === '' || rest.some((p) => p.of !== first.of)) return undefined;
  return rest.some((p) => p.at !== first.at) ? first.of : undefined;
}

/** Where one's counterparts are of `across`: their envoy's post, or the land whose own envoy sits there, or elsewhere. */
export function homeByPost(posts: readonly Post[], across: string | undefined): string | undefined {
  if (across === undefined) return posts[0]?.at;
  const own = posts.find((p) => p.at === across);
  if (own && !posts.some((p) => p.of === across)) return own.of === '' ? own.at : own.of;
  // "newly appointed ambassadors to Kenya": where all are posted, whoever one of them speaks for.
  const post = posts.find((p) => p.of === across) ?? posts.find((p) => p.of === '') ?? posts[0];
  return post && (post.of === across || post.of === '' ? post.at : post.of);
}
