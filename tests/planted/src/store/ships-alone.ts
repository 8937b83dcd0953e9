import '../../../../scripts/boundaries.ts';
