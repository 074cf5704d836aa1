package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Kind;
import casebook.ingest.extract.forms.Part.Line;
import casebook.ingest.extract.forms.Part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ways in which offices lay their questions out. */
public enum FormLayout {
    /** A label and a value a row. */
    PAIRS {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            return List.of(new Table(
                    List.of(28, 72),
                    answers.stream()
                            .map(answer -> List.of(Cell.of(answer.label()), Cell.of(answer.printed())))
                            .toList()));
        }
    },
    /** Two labels and values a row, a long value over the whole row. */
    TWO_PAIRS {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            return List.of(new Table(List.of(18, 32, 18, 32), rows(answers, 2)));
        }
    },
    /** Three labels and values a row. */
    THREE_PAIRS {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            return List.of(new Table(List.of(14, 20, 13, 20, 13, 20), rows(answers, 3)));
        }
    },
    /** The name of a group, merged down the left of the rows that belong to it. */
    GROUPS {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            var rows = new ArrayList<List<Cell>>();
            List<String> names = english
                    ? List.of("Applicant information", "Case information", "More")
                    : List.of("申\n报\n主\n体", "案例基本情况", "其\n他");
            for (int group = 0; group < names.size(); group++) {
                int from = answers.size() * group / names.size();
                int to = answers.size() * (group + 1) / names.size();
                List<List<Cell>> own = rows(answers.subList(from, to), 2);
                for (int i = 0; i < own.size(); i++) {
                    var row = new ArrayList<Cell>();
                    if (i == 0) {
                        row.add(new Cell(names.get(group), 1, own.size()));
                    }
                    row.addAll(own.get(i));
                    rows.add(row);
                }
            }
            return List.of(new Table(List.of(8, 17, 29, 17, 29), rows));
        }
    },
    /** The name of a group in a row of its own, over the whole table. */
    BANDS {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            var rows = new ArrayList<List<Cell>>();
            int half = answers.size() / 2;
            rows.add(List.of(Cell.across(english ? "Part A. Basic information" : "一、基本信息", 4)));
            rows.addAll(rows(answers.subList(0, half), 2));
            rows.add(List.of(Cell.across(english ? "Part B. About the case" : "二、案例情况", 4)));
            rows.addAll(rows(answers.subList(half, answers.size()), 2));
            return List.of(new Table(List.of(20, 30, 20, 30), rows));
        }
    },
    /** Labels over their values. */
    LABELS_ABOVE {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            var parts = new ArrayList<Part>();
            List<Answer> brief =
                    answers.stream().filter(answer -> !answer.isLong()).toList();
            for (int i = 0; i < brief.size(); i += 4) {
                List<Answer> own = brief.subList(i, Math.min(brief.size(), i + 4));
                parts.add(new Table(
                        own.stream().map(answer -> 100 / own.size()).toList(),
                        List.of(
                                own.stream()
                                        .map(answer -> Cell.of(answer.label()))
                                        .toList(),
                                own.stream()
                                        .map(answer -> Cell.of(answer.printed()))
                                        .toList())));
                parts.add(new Line(Kind.PARAGRAPH, english ? "Please use one line for each." : "以上内容请如实填写。"));
            }
            answers.stream().filter(Answer::isLong).forEach(answer -> parts.add(inLine(answer, english)));
            return parts;
        }
    },
    /** A label in a row of its own, its long value in the row beneath. */
    LONG_BENEATH {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            var rows = new ArrayList<List<Cell>>(
                    rows(answers.stream().filter(answer -> !answer.isLong()).toList(), 2));
            answers.stream().filter(Answer::isLong).forEach(answer -> {
                rows.add(List.of(Cell.across(answer.label(), 4)));
                rows.add(List.of(Cell.across(answer.printed(), 4)));
            });
            return List.of(new Table(List.of(20, 30, 20, 30), rows));
        }
    },
    /** A label and its long value in one cell over the whole row. */
    LONG_INSIDE {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            var rows = new ArrayList<List<Cell>>(
                    rows(answers.stream().filter(answer -> !answer.isLong()).toList(), 2));
            answers.stream()
                    .filter(Answer::isLong)
                    .forEach(answer -> rows.add(List.of(Cell.across(
                            answer.label().replaceAll("[：:]$", "") + (english ? ":\n" : "：\n") + answer.printed(),
                            4))));
            return List.of(new Table(List.of(20, 30, 20, 30), rows));
        }
    },
    /** Lines of a label, a colon and a value. */
    LINES {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            return answers.stream().map(answer -> inLine(answer, english)).toList();
        }
    },
    /** Lines with places to fill in, several of them a line. */
    BLANKS {
        @Override
        List<Part> lay(List<Answer> answers, boolean english) {
            var parts = new ArrayList<Part>();
            List<Answer> brief = answers.stream()
                    .filter(answer -> answer.printed().length() <= 12)
                    .toList();
            for (int i = 0; i < brief.size(); i += 2) {
                var line = new StringBuilder();
                for (Answer answer : brief.subList(i, Math.min(brief.size(), i + 2))) {
                    line.append(line.isEmpty() ? "" : "    ").append(filledIn(answer, english));
                }
                parts.add(new Line(Kind.PARAGRAPH, line.toString()));
            }
            answers.stream()
                    .filter(answer -> answer.printed().length() > 12)
                    .forEach(answer -> parts.add(inLine(answer, english)));
            return parts;
        }
    };

    abstract List<Part> lay(List<Answer> answers, boolean english);

    private static List<List<Cell>> rows(List<Answer> answers, int pairs) {
        var rows = new ArrayList<List<Cell>>();
        var row = new ArrayList<Cell>();
        for (Answer answer : answers) {
            if (answer.isLong()) {
                close(row, rows, pairs);
                rows.add(List.of(Cell.of(answer.label()), Cell.across(answer.printed(), pairs * 2 - 1)));
            } else {
                row.add(Cell.of(answer.label()));
                row.add(Cell.of(answer.printed()));
                if (row.size() == pairs * 2) {
                    close(row, rows, pairs);
                }
            }
        }
        close(row, rows, pairs);
        return rows;
    }

    /** A row that is not full is closed by a value over the columns that are left. */
    private static void close(List<Cell> row, List<List<Cell>> rows, int pairs) {
        if (!row.isEmpty()) {
            int last = row.size() - 1;
            row.set(last, Cell.across(row.get(last).text(), pairs * 2 - last));
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    private static Part inLine(Answer answer, boolean english) {
        String label = inOneLine(answer.label());
        return new Line(Kind.PARAGRAPH, label + (english ? ": " : "：") + answer.printed());
    }

    private static String inOneLine(String label) {
        return label.replaceAll("[：:]$", "").replace("\n", "");
    }

    private static String filledIn(Answer answer, boolean english) {
        String label = inOneLine(answer.label());
        String blank = IntStream.range(0, answer.printed().isEmpty() ? 8 : 3)
                .mapToObj(i -> "_")
                .reduce("", String::concat);
        return label + (english ? ": " : "：") + blank + answer.printed() + blank;
    }
}
