import { bottleneckCourse } from './courses/bottleneck';
import { caseCourse } from './courses/case';
import { conferenceCourse } from './courses/conference';
import { faultCourse } from './courses/fault';
import type { Course } from './course';
import type { MatterKind } from './kinds';

const courses: { [K in MatterKind]: Course<K> } = {
  conference: conferenceCourse,
  bottleneck: bottleneckCourse,
  fault: faultCourse,
  case: caseCourse,
};

export const courseOf = <K extends MatterKind>(kind: K): Course<K> => courses[kind];
