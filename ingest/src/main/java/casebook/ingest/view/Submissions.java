package casebook.ingest.view;

import casebook.contract.Topics;
import casebook.event.SubmissionEvent;
import casebook.event.SubmittedFile;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every case ever accepted, with the newest fact about it; what this process accepted is known at once. */
public final class Submissions implements AutoCloseable {

    private final Map<String, Submission> byCase = new ConcurrentHashMap<>();
    /** The cases that hold a blob, over all revisions of cases that are not withdrawn. */
    private final Map<String, Set<String>> holders = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> blobs = new ConcurrentHashMap<>();
    private final TopicFollower<SubmissionEvent> follower;

    /** Starts reading. */
    public Submissions(Map<String, Object> kafka) {
        follower = TopicFollower.start(Topics.SUBMISSIONS, kafka, (key, event) -> {
            if (event != null) {
                know(event);
            }
        });
    }

    /** Takes note of an event that the broker has acknowledged. */
    public void know(SubmissionEvent event) {
        var submission = Submission.of(event);
        byCase.compute(event.getCaseId(), (id, known) -> {
            if (submission.withdrawn()) {
                letGo(id);
            } else if (known == null || !known.withdrawn() || submission.revision() > known.revision()) {
                hold(id, submission);
            }
            return known == null ? submission : known.orNewer(submission);
        });
    }

    /** The newest fact about a case; empty when it was never accepted. */
    public Optional<Submission> find(String caseId) {
        return Optional.ofNullable(byCase.get(caseId));
    }

    /** How many cases were ever accepted. */
    public int count() {
        return byCase.size();
    }

    /** Whether a case that is not withdrawn has this file in one of its revisions. */
    public boolean isHeld(String sha256) {
        return holders.containsKey(sha256);
    }

    /** The files of all revisions of a case. */
    public Set<String> filesOf(String caseId) {
        return Set.copyOf(blobs.getOrDefault(caseId, Set.of()));
    }

    /** Whether everything accepted before the start is known. */
    public boolean ready() {
        return follower.caughtUp();
    }

    /** Waits until it is ready; false when patience ran out first. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        return follower.awaitCaughtUp(patience);
    }

    private void hold(String caseId, Submission submission) {
        Set<String> own = blobs.computeIfAbsent(caseId, id -> ConcurrentHashMap.newKeySet());
        for (SubmittedFile file : submission.files()) {
            own.add(file.getSha256());
            holders.compute(file.getSha256(), (sha256, cases) -> {
                Set<String> all = cases == null ? ConcurrentHashMap.newKeySet() : cases;
                all.add(caseId);
                return all;
            });
        }
    }

    private void letGo(String caseId) {
        Set<String> own = blobs.remove(caseId);
        if (own != null) {
            own.forEach(sha256 -> holders.computeIfPresent(sha256, (blob, cases) -> {
                cases.remove(caseId);
                return cases.isEmpty() ? null : cases;
            }));
        }
    }

    @Override
    public void close() {
        follower.close();
    }
}
