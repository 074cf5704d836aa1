package casebook.desk.page.one;

import casebook.desk.wording.Wording;

/** Codes of a record that no taxonomy names, in words. */
final class Codes {

    private final Wording wording;

    Codes(Wording wording) {
        this.wording = wording;
    }

    String role(String role) {
        return switch (role) {
            case "BUILT_ON" -> wording.say("以此为基座", "built on");
            case "CONNECTS_TO" -> wording.say("接入", "connects to");
            case "COMPARED_WITH" -> wording.say("对比", "compared with");
            case "TRAINED_WITH_DATA_FROM" -> wording.say("用其数据训练", "trained with its data");
            case "OWN" -> wording.say("自有", "own");
            default -> wording.say("提及", "named");
        };
    }

    String direction(String direction) {
        return switch (direction) {
            case "UP" -> "↑";
            case "DOWN" -> "↓";
            default -> "·";
        };
    }

    String directionInWords(String direction) {
        return switch (direction) {
            case "UP" -> wording.say("上升", "rose");
            case "DOWN" -> wording.say("下降", "fell");
            default -> wording.say("现状", "stands at");
        };
    }

    String mediaType(String type) {
        if (type.startsWith("image/")) {
            return wording.say("图片", "Image");
        }
        if (type.contains("wordprocessing") || type.contains("msword")) {
            return "Word";
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            return "PowerPoint";
        }
        if (type.contains("spreadsheet") || type.contains("excel")) {
            return "Excel";
        }
        return switch (type) {
            case "application/pdf" -> "PDF";
            case "text/html", "application/xhtml+xml" -> wording.say("网页", "Web page");
            case "text/plain" -> wording.say("文本", "Text");
            default -> wording.say("文件", "File");
        };
    }
}
