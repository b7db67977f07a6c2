import type { Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import { isAccredited } from './diplomats.js';

/** An envoy's post. */
export interface Post {
  /** Whose envoy. */
  readonly of: string;
  /** Where. */
  readonly at: string;
}

/** The posts that the text tells of, in its order. */
export function postsOf(reading: Reading, people: readonly Person[]): readonly Post[] {
  return people.flatMap((p) =>
    // "Minister A and *Ambassador to Iran* B" are of one land, which is not Iran.
    p.titles.flatMap((t) =>
      t.accreditedTo !== undefined && t.country !== undefined && isAccredited(reading, t)
        ? [{ of: t.country, at: t.accreditedTo }]
        : [],
    ),
  );
}

/** Where one's counterparts are of `across`: their envoy's post, or the land whose own envoy sits there, or elsewhere. */
export function homeByPost(posts: readonly Post[], across: string | undefined): string | undefined {
  if (across === undefined) return posts[0]?.at;
  const post = posts.find((p) => p.of === across) ?? posts.find((p) => p.at === across) ?? posts[0];
  return post && (post.of === across ? post.at : post.of);
}
