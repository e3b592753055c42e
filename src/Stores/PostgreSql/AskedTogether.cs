namespace CommunityBot.Stores.PostgreSql;

/// <summary>One question on its way at a time: whatever is asked meanwhile is asked together with the next.</summary>
/// <param name="ask">Asks about several things; what is not answered is <paramref name="otherwise"/>.</param>
/// <param name="otherwise">The answer where there is none.</param>
internal sealed class AskedTogether<TAbout, TAnswer>(Func<IReadOnlyCollection<TAbout>, Task<Dictionary<TAbout, TAnswer>>> ask, TAnswer otherwise)
    where TAbout : notnull
{
    private readonly Lock _gate = new();
    private Dictionary<TAbout, TaskCompletionSource<TAnswer>> _waiting = [];
    private bool _isAsking;

    public Task<TAnswer> Ask(TAbout about, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(about, out var mine))
                _waiting.Add(about, mine = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously));
            if (!_isAsking)
                _ = Task.Run(AskAll, CancellationToken.None);
            _isAsking = true;
            return mine.Task.WaitAsync(cancel);
        }
    }

    private async Task AskAll()
    {
        while (Next() is { Count: > 0 } asked)
        {
            try
            {
                var answers = await ask(asked.Keys);
                foreach (var (about, mine) in asked)
                    mine.SetResult(answers.GetValueOrDefault(about, otherwise));
            }
            catch (Exception fault)
            {
                // Whatever it is, it is for those who asked.
                foreach (var mine in asked.Values)
                    mine.SetException(fault);
            }
        }
    }

    private Dictionary<TAbout, TaskCompletionSource<TAnswer>> Next()
    {
        lock (_gate)
        {
            var asked = _waiting;
            (_waiting, _isAsking) = ([], asked.Count > 0);
            return asked;
        }
    }
}
