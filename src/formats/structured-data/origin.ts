import type { CreativeWorkLeaf, NewsArticleLeaf } from 'schema-dts';
import type { Article } from '../../article/article.ts';

type Origin = Pick<NewsArticleLeaf, 'isBasedOn' | 'citation' | 'translationOfWork' | 'translator'>;

/** Describes where the text of an article comes from: its source, what it cites, what it translates, and who did that. */
export function describeOrigin({ source, citations, translation }: Article): Origin {
  return {
    ...(source && {
      isBasedOn: {
        ...describeWork(source.url),
        publisher: { '@type': 'Organization', name: source.name },
      },
    }),
    ...(citations.length > 0 && {
      citation: citations.map(({ title, url }) => ({ ...describeWork(url), name: title })),
    }),
    ...(translation && {
      translationOfWork: { ...describeWork(source?.url), inLanguage: translation.from },
    }),
    ...(translation?.by !== undefined && {
      // No type stands for a program; its maker is the nearest to it.
      translator: {
        '@type': translation.kind === 'machine' ? 'Organization' : 'Person',
        name: translation.by,
      },
    }),
  };
}

function describeWork(url: string | undefined): CreativeWorkLeaf {
  return { '@type': 'CreativeWork', ...(url !== undefined && { url }) };
}
