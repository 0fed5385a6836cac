import type { Hit } from '../../../domain/bottleneck/state';
import { utrecht } from '../../../domain/region/utrecht';
import type { Course } from '../courses';
import { numberedCourses } from '../tellAll';

export const clusterOfNeighbourhood = (neighbourhood: string): string =>
  utrecht.clusters.find(({ neighbourhoods }) => neighbourhoods.some(({ id }) => id === neighbourhood))?.id ??
  '';

/** The handover of a course, and the cluster in which it lies. */
export function handoverOf(course: Course | undefined): Hit {
  const numbered = numberedCourses.find((one) => one.course === course);
  if (!numbered) throw new Error('The demo tells no such course');
  return {
    handover: numbered.handover,
    cluster: clusterOfNeighbourhood(numbered.course.neighbourhood),
  };
}
