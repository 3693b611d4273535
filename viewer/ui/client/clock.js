// A clock for a tour without sound: what it has, it has as <audio> has it.
export class Clock {
  /** Seconds of the time that goes by; a test may stop it. */
  now = () => performance.now() / 1000;
  paused = true;
  #duration;
  #rate = 1;
  #at = 0; // when it was started or set
  #since = 0;

  constructor(duration) {
    this.#duration = duration;
  }

  get currentTime() {
    const gone = this.paused ? 0 : (this.now() - this.#since) * this.#rate;
    return Math.min(this.#at + gone, this.#duration);
  }

  set currentTime(seconds) {
    this.#at = Math.max(0, seconds);
    this.#since = this.now();
  }

  get playbackRate() {
    return this.#rate;
  }

  set playbackRate(rate) {
    this.currentTime = this.currentTime; // so far at the old rate
    this.#rate = rate;
  }

  play() {
    this.#since = this.now();
    this.paused = false;
  }

  pause() {
    this.currentTime = this.currentTime;
    this.paused = true;
  }
}
