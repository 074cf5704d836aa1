package casebook.ingest.extract.forms;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** An applicant who writes English. */
final class EnglishApplicant extends Applicant {

    private static final String[] TOWNS = {"Leeds", "Porto", "Tampere", "Auckland", "Ghent", "Boston"};
    private static final String[] THINGS = {
        "Discharge letters", "Loan review", "Track inspection", "Contract triage", "Crop advice"
    };

    EnglishApplicant(Random random) {
        super(random);
    }

    @Override
    String formTitle() {
        return pick(
                "Application Form for AI Case Studies",
                "Nomination of a Large Model Application",
                "Case Submission Form");
    }

    @Override
    String note() {
        return pick(
                "Please answer every question and sign the last page.", "Incomplete forms are returned to the sender.");
    }

    @Override
    String heading(int number) {
        return (number + 1) + ". " + pick("Why we started", "How it was built", "What came of it");
    }

    @Override
    String prose() {
        return random.ints(2 + random.nextInt(4), 0, 5)
                .mapToObj(i -> List.of(
                                "Staff used to spend three days on each file; a draft is now ready in half an hour.",
                                "Every answer names its source, so that a clerk can check it line by line.",
                                "Since its launch the service has answered " + digits(4) + " questions in "
                                        + (1 + random.nextInt(9)) + "." + digits(1) + " seconds each.",
                                "It runs beside the existing system and changes none of its steps.",
                                "Independent review found an accuracy of " + (80 + random.nextInt(19)) + "%.")
                        .get(i))
                .collect(Collectors.joining(" "));
    }

    @Override
    List<List<String>> figures() {
        return List.of(
                List.of("Measure", "Before", "After", "Change"),
                List.of("Hours a file", "24", "0.5", "-97%"),
                List.of("Accuracy", digits(2) + "%", digits(2) + "%", "+9%"));
    }

    @Override
    List<Question> always() {
        return List.of(
                new Question(
                        "case_title", "Case title", "Project title", "Case name", "Title of the case", "Project name"),
                new Question(
                        "organisation",
                        "Applicant",
                        "Organisation",
                        "Company name",
                        "Name of organisation",
                        "Submitting organization"),
                new Question("sector", "Sector", "Industry", "Industry sector", "Field of application"),
                new Question("contact", "Contact person", "Contact name", "Person in charge"),
                new Question("phone", "Phone", "Telephone", "Phone number", "Mobile"));
    }

    @Override
    List<Question> sometimes() {
        return List.of(
                new Question("partners", "Partners", "Partner organisations"),
                new Question("region", "Region", "Location"),
                new Question("scenario", "Use case", "Application scenario"),
                new Question("model_name", "Model name", "Model used"),
                new Question("base_model", "Base model", "Foundation model"),
                new Question("parameters", "Parameters", "Number of parameters", "Model size"),
                new Question("modality", "Modality", "Modalities"),
                new Question("deployment", "Deployment", "Deployment mode"),
                new Question("audience", "Target users", "Intended users"),
                new Question("summary", "Summary", "Abstract", "Brief description", "Case summary (max. 200 words)"),
                new Question("background", "Background", "Motivation"),
                new Question("technology", "Technical approach", "Technology"),
                new Question("outcomes", "Results", "Outcomes", "Impact"),
                new Question("launch_date", "Launch date", "In use since", "Date of launch"),
                new Question("submission_date", "Date of submission", "Submission date"),
                new Question("investment", "Budget", "Total investment"),
                new Question("email", "E-mail", "Email address"),
                new Question("address", "Postal address", "Address"));
    }

    @Override
    List<Question> unheard() {
        return List.of(new Question("", "Panel number"), new Question("", "Ethics approval"));
    }

    @Override
    Answer answer(Question question) {
        String town = pick(TOWNS);
        return switch (question.name()) {
            case "case_title" ->
                plain(
                        question,
                        pick(THINGS) + pick(" assistant", " with a language model", ": less paper for the ward"));
            case "organisation" ->
                plain(question, town + pick(" Health Trust", " Savings Bank plc", " Rail Ltd.", " City Council"));
            case "sector" ->
                random.nextBoolean()
                        ? ticked(question, ", ", "Finance", "Health care", "Manufacturing", "Education", "Other")
                        : plain(question, pick("Health care", "Rail transport", "Finance and insurance"));
            case "contact" ->
                plain(
                        question,
                        pick("Ana", "John", "Mei Ling", "Aino") + " " + pick("Costa", "Smith", "O'Neill", "Virtanen"));
            case "phone" -> plain(question, "+" + (30 + random.nextInt(60)) + " " + digits(3) + " " + digits(6));
            case "partners" -> plain(question, "University of " + town + "; " + pick(TOWNS) + " Cloud Ltd.");
            case "region" -> plain(question, pick(town, "Greater " + town));
            case "scenario" -> plain(question, pick(THINGS));
            case "model_name", "base_model" ->
                plain(question, pick("Llama 3", "Qwen2.5-72B", "GPT-4o", "Mistral Large"));
            case "parameters" -> plain(question, pick("72B", "7 billion", "1.8T"));
            case "modality" ->
                random.nextBoolean()
                        ? ticked(question, ", ", "Text", "Image", "Speech")
                        : plain(question, pick("Text", "Text and images"));
            case "deployment" ->
                random.nextBoolean()
                        ? ticked(question, ", ", "Public cloud", "On premises", "Hybrid")
                        : plain(question, pick("On premises", "Private cloud"));
            case "audience" -> plain(question, pick("Ward nurses", "Loan officers", "Track crews"));
            case "summary", "background", "technology", "outcomes" -> plain(question, prose());
            case "launch_date", "submission_date" ->
                plain(
                        question,
                        pick("March 2024", "2023-11-0" + (1 + random.nextInt(9)), "1" + digits(1) + " May 2024"));
            case "investment" -> plain(question, "EUR " + (10 + random.nextInt(900)) + ",000");
            case "email" -> plain(question, pick("office", "a.costa") + digits(2) + "@example.org");
            case "address" -> plain(question, (1 + random.nextInt(99)) + " Mill Street, " + town);
            default -> plain(question, pick("Yes", "None", "See annex"));
        };
    }

    private Answer plain(Question question, String value) {
        return Answer.plain(question.name(), pick(question.labels()), value);
    }

    @Override
    String dressed(String label, int style, int number) {
        return switch (style) {
            case 1 -> label + ":";
            case 2 -> number + ". " + label;
            case 3 -> label + "*";
            default -> label;
        };
    }
}
