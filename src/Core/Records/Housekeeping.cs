using CommunityBot.Accounts;
using CommunityBot.Messages;

namespace CommunityBot.Records;

/// <summary>Forgets what is of no more use, each kind after its days.</summary>
public static class Housekeeping
{
    public static readonly IReadOnlyList<Retention> Kinds =
    [
        // What is older than the days before is not taken in (EventAge), so that nothing is taken in twice.
        new("收過的事件編號", "numbers of events", EventAge.Remembered.Days, (records, before) => records.Inbox.ForgetBefore(before)),

        // Well beyond the day within which something can be taken back, for whoever is asked about it.
        new("做過的事（收回用）", "what was done, for taking it back", 14, (records, before) => records.Deeds.ForgetBefore(before)),

        // Whoever sent it was asked where it belongs.
        new("沒收下、沒說放哪裡的照片和單據", "photos and receipts not taken, or of nothing", 14, (records, before) =>
            records.Attachments.ForgetBefore(before)),

        // Longer than any wait for them.
        new("打錯綁定碼的次數", "wrong binding codes", 1, (records, before) => records.Guesses.ForgetBefore(before)),

        // Whoever comes late is told that theirs was used or has expired.
        new("用過、過期的綁定碼", "binding codes, used or expired", 30, (records, before) => records.Accounts.ForgetCodesBefore(before)),
        new("用過、過期的私人連結", "private links, used or expired", 7, (records, before) => records.Links.ForgetBefore(before)),

        // Somebody may still come with a code; a menu under the chat has been changed long before.
        new("沒有人綁定的聊天帳號", "chat accounts that are nobody's", 30, (records, before) => records.Accounts.ForgetStrangersBefore(before)),

        // Those that were sent are gone at once.
        new("放棄送出、沒能附上的訊息", "messages given up, or kept for no answer", 30, (records, before) => records.Outbox.ForgetBefore(before)),

        // A month, to count what it had, and some more to look back.
        new("用掉推播則數的紀錄", "notes of messages spent", 62, (records, before) => records.Allowances.ForgetSpent(before)),

        // Whoever is bound to nobody may be anybody, and as many as they like: a day, to find one's code and go on.
        new("還沒綁定的人在網頁說的話", "what nobodies said at the web chat", 1, (records, before) =>
            records.Transcript.ForgetNobodies(before) + records.Accounts.ForgetNobodies(ChannelNames.Web, before)),
        new("久沒用的網頁登入", "unused logins to the web chat", BrowserLogin.IdleDays, (records, before) => records.Accounts.LeaveIdle(before)),

        // A term, to look something up in.
        new("網頁聊天的對話", "conversations of the web chat", 180, (records, before) => records.Transcript.ForgetBefore(before)),
    ];

    /// <returns>How many things were forgotten.</returns>
    public static int Run(IRecords records, DateTimeOffset now) => Kinds.Sum(kind => kind.Forget(records, now.AddDays(-kind.Days)));
}
