import type { ReactNode } from "react";
import { type Slide, slideLabel } from "../../client/i18n/slides.ts";
import { SlidePicture } from "./slide-picture.tsx";
import "./slide.css";

type SlideProps = Readonly<{ slide: Slide; underTitle?: ReactNode; underQuestion?: ReactNode }>;

/** A slide: what it is about, three short points, a question to ask, and where its facts come from. */
export function SlideView({ slide, underTitle, underQuestion }: SlideProps): ReactNode {
  const { id, number, title, points, question, source } = slide;
  return (
    <section className="slide" data-slide={id} aria-label={slideLabel(number)}>
      <div className="slide-words">
        <p className="slide-number">{slideLabel(number)}</p>
        <h2>
          {title}
          {underTitle}
        </h2>
        <ul className="slide-points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <SlidePicture id={id} />
      <h3 className="slide-question">
        {question}
        {underQuestion}
      </h3>
      <p className="slide-source">{source}</p>
    </section>
  );
}
