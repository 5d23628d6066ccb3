/** A program that embeds Onrecord. */
module org.example.whosaidwhat {
    requires org.onrecord.core;
}
