/** Which rung of a landmark's ladder matched last, and since when it is known: names of structure only, never content. */
export type LandmarkReport = { landmark: string; rung: string | null; since: string | null };
