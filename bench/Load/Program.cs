using CommunityBot.Load;

// `baseline URL SECRET FILE` is the bare server of the comparison, started by the run itself as a process of its own.
if (args is ["baseline", var url, var secret, var file])
{
    await BareServer.Run(url, secret, file);
    return 0;
}

return await LoadRun.Run(CancellationToken.None);
