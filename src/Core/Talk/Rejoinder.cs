namespace CommunityBot.Talk;

/// <summary>What is said to a question and says nothing of its own.</summary>
public enum Rejoinder
{
    /// <summary>好, 就這樣.</summary>
    Yes,

    /// <summary>算了, 先不要請: it is not to be done.</summary>
    No,

    /// <summary>寫錯了: a no to most questions, and the reason why something is taken back.</summary>
    Slip,

    /// <summary>等一下，我問問看: not yet.</summary>
    Later,

    /// <summary>為什麼, 12/3那場, 隨便: hardly an answer, whatever was asked.</summary>
    Beside,
}
