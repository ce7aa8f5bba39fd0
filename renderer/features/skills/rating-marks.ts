import type { LatestBy } from '../../../shared/skills/latest-ratings.ts';
import { raters } from '../../../shared/skills/rating.ts';
import { stepPlace } from '../../../shared/skills/step-place.ts';
import type { DotMark } from '../../ui/dot-scale.tsx';
import { raterShape } from './skill-words.ts';

/** The newest ratings as marks; an answer off the scale has none. */
export const ratingMarks = (latest: LatestBy): DotMark[] =>
  raters.flatMap((rater) => {
    const rating = latest[rater];
    const place = rating ? stepPlace(rating.step) : null;
    return place === null ? [] : [{ shape: raterShape[rater], place }];
  });
