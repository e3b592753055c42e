namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    private static readonly string[] s_mayNotCome = ["不一定", "不確定", "說不定", "可能不", "趕不上", "來不了", "到不了", "不來", "請假", "不會晚", "不是我", "不對"];

    public override string LatePurpose => "晚一點到時先說一聲，會通知召集人，例如：會晚到 10分鐘 塞車";

    public override string LatenessNoted(string meeting) => $"已記下會晚到：{meeting}";

    public override string LateByLabel => "大約晚";

    public override string ComingLate => "會晚到";

    public override string LateForWhich => "會晚到的是哪一場？";

    public override string NothingToBeLateFor => "接下來沒有排定的活動，所以沒有記下。";

    public override string LateForTheNextOnly(string meetings) => $"「會晚到」只記下一場：{meetings}。再後面的活動，當天再說就可以。";

    public override string LateWhilePresent(string meeting) => $"您已經簽到 {meeting}，不用再說會晚到。";

    public override string LateWhileOnLeave(string meeting) => $"您已經向 {meeting} 請假，所以沒有記下會晚到。要來的話，請先取消請假。";

    public override bool MayNotCome(string words) =>
        words.StartsWith("不，", StringComparison.Ordinal) || s_mayNotCome.Any(word => words.Contains(word, StringComparison.Ordinal));

    public override string LateOrNot(string words) => $"還沒記下。您寫的是「{words}」，是會晚到，還是整場請假？";

    public override string LateOrSigningIn => "還沒記下，也還沒簽到：裡面有四位數字。到了請簽到；還沒到，請再說一次會晚多久。";

    public override string TakeLatenessBack => "要收回說過的「會晚到」，請按「收回」；簽到以後它也會自己消失。";

    public override string SomebodyComesLate(string name, string meeting, string how) =>
        how.Length == 0 ? $"{name} 會晚到：{meeting}" : $"{name} 會晚到：{meeting}，{how}";
}
