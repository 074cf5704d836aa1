package casebook.desk.page.health;

import casebook.desk.page.frame.Grouped;
import casebook.desk.wording.Wording;
import java.time.Duration;

/** Numbers and ages as a reader takes them in. */
record Numbers(Wording wording) {

    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_AN_HOUR = 60;

    String of(long number) {
        return Grouped.of(number);
    }

    /** In the two largest units. */
    String age(Duration age) {
        long minutes = age.toMinutes();
        long hours = age.toHours();
        if (minutes < 1) {
            return wording.say(age.toSeconds() + " 秒", age.toSeconds() + " s");
        } else if (hours < 1) {
            return wording.say(minutes + " 分钟", minutes + " min");
        } else if (hours < HOURS_A_DAY) {
            long rest = minutes % MINUTES_AN_HOUR;
            return wording.say(hours + " 小时 " + rest + " 分钟", hours + " h " + rest + " min");
        }
        long rest = hours % HOURS_A_DAY;
        return wording.say(age.toDays() + " 天 " + rest + " 小时", age.toDays() + " d " + rest + " h");
    }
}
